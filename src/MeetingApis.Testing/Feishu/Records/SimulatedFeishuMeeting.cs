namespace MeetingApis.Testing;

/// <summary>A meeting that runs or has run in <see cref="FeishuSimulator"/>. A snapshot: read it again after a call that changes it.</summary>
public sealed record SimulatedFeishuMeeting
{
    /// <summary>The meeting's id, digits. Neither a reservation's id nor a meeting number.</summary>
    public required string Id { get; init; }

    /// <summary>The number with which people join, 9 digits.</summary>
    public required string MeetingNo { get; init; }

    /// <summary>One of the host's user ids, of any kind; of somebody who is not among <see cref="FeishuSimulator.People"/>, of the kind that the calls will use.</summary>
    public required string HostId { get; init; }

    /// <summary>When the meeting began.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the meeting ended; null while it runs.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The reservation that the meeting runs on; null for a meeting without one.</summary>
    public string? ReserveId { get; init; }

    /// <summary>The meeting's topic; empty when it has none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The meeting's password; empty when it has none.</summary>
    public string Password { get; init; } = "";

    /// <summary>One user id, of any kind, of everybody in the meeting, the host among them.</summary>
    public IReadOnlyList<string> ParticipantIds { get; init; } = [];

    /// <summary>The user ids of those who were removed, and did not leave by themselves.</summary>
    internal IReadOnlyList<string> RemovedIds { get; init; } = [];

    /// <summary>The link to join with, made from <see cref="MeetingNo"/>.</summary>
    public string Url => $"https://vc.feishu.cn/j/{MeetingNo}";

    /// <summary>Returns id and times; never the password or the link.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuMeeting)} {{ Id = {Id}, StartTime = {StartTime:O}, EndTime = {EndTime:O} }}";
}
