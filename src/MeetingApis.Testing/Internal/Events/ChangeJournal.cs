namespace MeetingApis.Testing;

/// <summary>
/// Tells of changes in stores. What one call changes is told when the call is done, once for each item and as a whole: what a
/// refused call put back was never changed.
/// </summary>
internal static class ChangeJournal
{
    [ThreadStatic]
    private static OrderedDictionary<(object Store, object Id), Change>? s_call;

    /// <summary>Tells of each change of a store's items: the item before, null for a new one, and after, null for a removed one.</summary>
    public static void Watch<TKey, TItem>(SimulatedStore<TKey, TItem> store, Action<TItem?, TItem?> tell)
        where TKey : notnull
        where TItem : class
    {
        store.Changed = (before, after) =>
        {
            if (s_call is not { } call)
            {
                tell(before, after);
                return;
            }

            (object, object) item = (store, store.IdOf((before ?? after)!));
            TItem? first = call.TryGetValue(item, out Change? earlier) ? (TItem?)earlier.First : before;
            call[item] = new Change(first, () =>
            {
                if (first is not null || after is not null)
                {
                    tell(first, after);
                }
            });
        };
    }

    /// <summary>Answers a call, which changes what it changes on this thread, and tells of the changes.</summary>
    public static T During<T>(Func<T> call)
    {
        s_call = [];
        try
        {
            T answer = call();
            OrderedDictionary<(object, object), Change> changes = s_call;
            s_call = null;
            foreach (Change change in changes.Values)
            {
                change.Tell();
            }

            return answer;
        }
        finally
        {
            s_call = null;
        }
    }

    private sealed record Change(object? First, Action Tell);
}
