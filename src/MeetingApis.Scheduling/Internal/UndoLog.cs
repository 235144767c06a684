namespace MeetingApis.Scheduling.Internal;

/// <summary>What a flow did, so that it can be undone, newest first.</summary>
internal sealed class UndoLog(SchedulerCore core, string client)
{
    private readonly Stack<(Func<IReadOnlyList<LeftBehind>> IfNot, Func<CancellationToken, Task<IReadOnlyList<LeftBehind>>> Undo)> _steps = new();
    private readonly List<LeftBehind> _final = [];

    /// <summary>Notes a step before it is taken: it may have happened even if it failed.</summary>
    /// <param name="ifNot">What the step leaves if it cannot be undone: its ids may be known only then.</param>
    /// <param name="undo">Undoes it.</param>
    public void Add(Func<IReadOnlyList<LeftBehind>> ifNot, Func<CancellationToken, Task> undo) => Add(ifNot, async cancellation =>
    {
        await undo(cancellation).ConfigureAwait(false);
        return [];
    });

    /// <summary>The same for a step whose undoing may leave something itself.</summary>
    public void Add(Func<IReadOnlyList<LeftBehind>> ifNot, Func<CancellationToken, Task<IReadOnlyList<LeftBehind>>> undo) => _steps.Push((ifNot, undo));

    /// <summary>Whether people were told of what may have to be undone.</summary>
    public bool HasTold => _final.Exists(static one => one.Kind == LeftBehindKind.Notification);

    /// <summary>Forgets the last step, which was refused before anything happened.</summary>
    public void Drop() => _steps.Pop();

    /// <summary>Notes what nobody can undo.</summary>
    public void AddFinal(LeftBehindKind kind, string nativeId, string explanation) => _final.Add(new LeftBehind(kind, nativeId, explanation));

    /// <summary>Undoes everything.</summary>
    /// <returns>What is left behind.</returns>
    public async Task<IReadOnlyList<LeftBehind>> UndoAsync()
    {
        using var timeout = new CancellationTokenSource(core.Options.UndoTimeout, core.Time);
        List<LeftBehind> left = [.. _final];
        while (_steps.TryPop(out (Func<IReadOnlyList<LeftBehind>> IfNot, Func<CancellationToken, Task<IReadOnlyList<LeftBehind>>> Undo) step))
        {
            try
            {
                IReadOnlyList<LeftBehind> rest = await step.Undo(timeout.Token).ConfigureAwait(false);
                left.AddRange(rest);
                foreach (LeftBehind one in rest.Count == 0 ? step.IfNot() : [])
                {
                    core.Logger.Undone(client, one.Kind, one.NativeId);
                }
            }
            catch (Exception e)
            {
                foreach (LeftBehind one in step.IfNot())
                {
                    core.Logger.NotUndone(e, client, one.Kind, one.NativeId);
                    left.Add(one);
                }
            }
        }

        return left;
    }
}
