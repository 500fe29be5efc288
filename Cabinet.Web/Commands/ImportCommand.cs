using System.CommandLine;
using Cabinet.Data.Import;

namespace Cabinet.Web.Commands;

/// <summary><c>import FOLDER</c>: reads the supplier's files into the database.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder with the files: " + string.Join(", ", FolderImport.FileNames) + "." };
        folder.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Reports what would happen and writes nothing." };
        var command = new Command("import", "Reads import files; the same files again change nothing.") { folder, dryRun };
        command.SetAction((parsed, cancel) => Act.Run((db, _) =>
        {
            var lines = new ImportLines();
            var report = lines.Import(db).Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(dryRun), cancel);
            return Task.FromResult(lines.End(report, parsed.GetValue(dryRun)));
        }));
        return command;
    }
}
