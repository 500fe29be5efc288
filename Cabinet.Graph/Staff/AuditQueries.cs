using Cabinet.Data;
using Cabinet.Data.Audit;

namespace Cabinet.Graph.Staff;

/// <summary>The audit log, for administrators. Reading it stands in it too.</summary>
public class AuditQueries(CabinetDb db, Viewer viewer, AuditLog audit)
{
    private static readonly Order<AuditEntry> NewestFirst = new Order<AuditEntry>().Down(x => x.Id);

    /// <summary>A page of the log, newest first; empty for others.</summary>
    public async Task<Connection<AuditEntry>> Log(Page? page = null)
    {
        if (viewer.Kind != ViewerKind.Admin)
            return await db.AuditEntries.Where(x => false).Connect(page, NewestFirst);
        await audit.Note(viewer.StaffName!, AuditAct.ReadLog);
        return await db.AuditEntries.Connect(page, NewestFirst);
    }
}
