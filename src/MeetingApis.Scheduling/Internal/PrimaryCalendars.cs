using System.Collections.Concurrent;

namespace MeetingApis.Scheduling.Internal;

/// <summary>The ids of primary calendars by identity. They never change, so that each is asked for once.</summary>
internal sealed class PrimaryCalendars
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<ClientIdentity, string> _ids = new();

    public async Task<string> GetAsync(ClientIdentity identity, Func<Task<string>> read)
    {
        if (_ids.TryGetValue(identity, out string? known))
        {
            return known;
        }

        string id = await read().ConfigureAwait(false);
        if (_ids.Count >= Most)
        {
            _ids.Clear();
        }

        return _ids[identity] = id;
    }
}
