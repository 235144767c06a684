using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting-room device that takes part in a meeting. Known from the vendor's responses, not from its pages.</summary>
public sealed record WeComMeetingDevice
{
    /// <summary>The device's serial number.</summary>
    [JsonPropertyName("device_sn")]
    public string? SerialNumber { get; init; }

    /// <summary>Whether the device joined.</summary>
    [JsonPropertyName("status")]
    public WeComMeetingAttendeeStatus? Status { get; init; }
}
