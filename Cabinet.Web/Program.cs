using Cabinet.Data.Demo;
using Cabinet.Web.Commands;

var root = ServeCommand.Create((scope, cancel) => Task.FromResult(DemoSupplier.Fill(scope, scope.GetRequiredService<TimeProvider>(), cancel)));
root.Subcommands.Add(SchemaCommand.Create());
return await root.Parse(args).InvokeAsync();
