using Cabinet.Web.Commands;

return await ServeCommand.Create().Parse(args).InvokeAsync();
