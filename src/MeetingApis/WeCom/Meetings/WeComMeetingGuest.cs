using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Someone from outside the organisation who is invited by telephone number (外部嘉宾).</summary>
public sealed partial record WeComMeetingGuest
{
    /// <summary>The country code, digits only: <c>86</c>, neither <c>+86</c> nor <c>0086</c>. Required in an invitation.</summary>
    [JsonPropertyName("area")]
    [NeverNull]
    public string? Area { get; init; }

    /// <summary>The telephone number without the country code. Required in an invitation. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("phone_number")]
    [NeverNull]
    public string? PhoneNumber { get; init; }

    /// <summary>The name that others see, at most 16 characters (Unicode code points), and at least 1 in a new meeting. Null leaves the choice to WeCom.</summary>
    [JsonPropertyName("guest_name")]
    public string? GuestName { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Area = {Area}, PhoneNumber = {Masked.Text(PhoneNumber)}, GuestName = {GuestName}");
        return true;
    }
}
