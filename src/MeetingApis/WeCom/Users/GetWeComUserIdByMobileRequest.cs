using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The mobile number of a member.</summary>
public sealed partial record GetWeComUserIdByMobileRequest
{
    /// <summary>The number as the organisation's directory shows it, 5 to 32 bytes: one of mainland China without a country code. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("mobile")]
    public required string Mobile { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Mobile = {Masked.Text(Mobile)}");
        return true;
    }
}
