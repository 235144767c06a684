using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting of any member whom the app can see started, or could not. It is for statistics, and names no meeting.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/99648">The vendor's page</seealso>
public sealed record WeComMeetingStartCounted : WeComEvent
{
    /// <summary>The user id of who started it; of its creator, if someone from outside was the first.</summary>
    [JsonPropertyName("FromUserName")]
    public string? OperatorUserId { get; init; }

    /// <summary>Whether it started.</summary>
    [JsonPropertyName("Status")]
    public WeComMeetingStartStatus? Status { get; init; }
}
