using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A meeting reservation in <see cref="FeishuSimulator"/>. A snapshot: read it again after an update.</summary>
public sealed record SimulatedReserve
{
    /// <summary>The reservation's id, digits.</summary>
    public required string Id { get; init; }

    /// <summary>When the reservation expires.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether the reservation belongs to somebody else, so that every call for it is refused with 121005. False by default.</summary>
    public bool BelongsToAnother { get; init; }

    /// <summary>A user id, of any kind, of whoever reserved; of somebody who is not among <see cref="FeishuSimulator.People"/>, of the kind that the calls will use.</summary>
    public string OwnerId { get; init; } = "ou_3ec3f6a28a0d08c45d895276e8e5e19b";

    /// <summary>The number to join with, 9 digits.</summary>
    public string MeetingNo { get; init; } = "112000358";

    /// <summary>The link of the live stream.</summary>
    public string LiveLink { get; init; } = "https://meetings.feishu.cn/s/1gub381l4gglv";

    /// <summary>The meeting's topic; empty when it has none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The meeting's password, 4 to 9 digits; empty when it has none.</summary>
    public string Password { get; init; } = "";

    /// <summary>1 for a meeting of many, 2 for a call between two. 1 by default.</summary>
    public int MeetingInitialType { get; init; } = 1;

    /// <summary>Whether recording starts by itself.</summary>
    public bool AutoRecord { get; init; }

    /// <summary>Whether the meeting is open to other systems. An update does not change it.</summary>
    public bool MeetingConnect { get; init; }

    /// <summary>The ids of the appointed hosts that were found valid.</summary>
    public IReadOnlyList<string> HostIds { get; init; } = [];

    /// <summary>The <c>action_permissions</c> as last sent; null when they were never sent.</summary>
    public JsonElement? ActionPermissions { get; init; }

    /// <summary>The <c>call_setting</c> as last sent; null when it was never sent or was cleared.</summary>
    public JsonElement? CallSetting { get; init; }

    /// <summary>The link to join with, made from <see cref="MeetingNo"/>.</summary>
    public string Url => $"https://vc.feishu.cn/j/{MeetingNo}";

    /// <summary>Returns id and expiry; never the password or a link.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedReserve)} {{ Id = {Id}, EndTime = {EndTime:O} }}";
}
