using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A call to a telephone, by which someone is invited into a meeting, got further.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98774">The vendor's page</seealso>
public sealed record WeComMeetingPstnStatusUpdated : WeComMeetingEvent
{
    /// <summary>How far the call is.</summary>
    [JsonPropertyName("PstnStatus")]
    [JsonConverter(typeof(StringCodeConverter<WeComPstnStatus>))]
    public WeComPstnStatus? Status { get; init; }
}
