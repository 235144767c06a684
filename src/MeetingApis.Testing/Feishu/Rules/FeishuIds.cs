namespace MeetingApis.Testing;

/// <summary>Ids of reservations and meetings that nobody has yet.</summary>
internal sealed class FeishuIds
{
    private int _made;

    public string Next() => $"69112{Interlocked.Increment(ref _made):00000000000000}";
}
