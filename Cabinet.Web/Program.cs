return await Cabinet.Web.Commands.CabinetCommands.Run(args);
