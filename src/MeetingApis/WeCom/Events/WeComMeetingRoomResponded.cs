using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A room device that was called into a meeting answered, or did not.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98783">The vendor's page</seealso>
public sealed record WeComMeetingRoomResponded : WeComMeetingEvent
{
    /// <summary>The id of the Rooms room that was called. Null if an MRA address was.</summary>
    [JsonPropertyName("MeetingRoomId")]
    public string? MeetingRoomId { get; init; }

    /// <summary>The MRA address that was called. Null if a Rooms room was.</summary>
    [JsonPropertyName("MraAddress")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMraAddress>))]
    public WeComMraAddress? MraAddress { get; init; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("RoomResponseStatus")]
    public WeComMeetingRoomResponseStatus? Status { get; init; }
}
