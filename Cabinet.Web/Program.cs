using System.CommandLine;
using Cabinet.Web.Commands;

var root = new RootCommand("The cabinet of a utility supplier's residents.");
root.Subcommands.Add(SchemaCommand.Create());
ServeCommand.AddTo(root);
// The web host itself answers to a stop signal: it has 30 seconds to finish, where the command line would give it two.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
