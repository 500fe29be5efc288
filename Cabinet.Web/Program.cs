using Cabinet.Web.Commands;

var root = ServeCommand.Create();
root.Subcommands.Add(SchemaCommand.Create());
return await root.Parse(args).InvokeAsync();
