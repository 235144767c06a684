using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The base of every event of a meeting (<c>meeting_change</c>). WeCom sends them only for meetings that the app created through the API.</summary>
/// <remarks>An event names no meeting of a series. For a recurring meeting, <see cref="GetWeComMeetingResponse.CurrentSubMeetingId"/> does.</remarks>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/99103">The vendor's page</seealso>
public abstract record WeComMeetingEvent : WeComEvent
{
    private protected WeComMeetingEvent()
    {
    }

    /// <summary>The id of the meeting.</summary>
    [JsonPropertyName("MeetingId")]
    public string? MeetingId { get; init; }

    /// <summary>The user id of the member who did it. <c>sys</c> if WeCom did it by itself; empty for someone from outside the organisation.</summary>
    [JsonPropertyName("FromUserName")]
    public string? OperatorUserId { get; init; }

    /// <summary>The id, in this meeting, of the participant who did it. It is there for people from outside, too. Null where WeCom names none.</summary>
    [JsonPropertyName("FromUserTmpOpenId")]
    public string? OperatorTmpOpenId { get; init; }
}
