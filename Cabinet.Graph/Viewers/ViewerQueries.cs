namespace Cabinet.Graph.Viewers;

/// <summary>Who is asking.</summary>
public class ViewerQueries(Viewer viewer)
{
    /// <summary>Who is asking, with the own and the linked accounts.</summary>
    public Viewer Viewer() => viewer;
}
