using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The warm-up material of a webinar was uploaded, or could not be.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98773">The vendor's page</seealso>
public sealed record WeComWebinarWarmUpUploaded : WeComMeetingEvent
{
    /// <summary>The material. Null if WeCom does not say.</summary>
    [JsonPropertyName("WarmUpInfo")]
    [JsonConverter(typeof(LenientObjectConverter<WeComWebinarWarmUp>))]
    public WeComWebinarWarmUp? WarmUp { get; init; }
}
