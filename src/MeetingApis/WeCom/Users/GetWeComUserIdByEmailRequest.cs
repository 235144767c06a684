using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The email address of a member.</summary>
public sealed partial record GetWeComUserIdByEmailRequest
{
    /// <summary>The address. Personal data: it prints as <c>***</c>.</summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary>
    /// Which of a member's addresses it is. Null means <see cref="WeComEmailType.Corp"/>, which is not what people
    /// usually mean by their address. To try both kinds costs a miss.
    /// </summary>
    [JsonPropertyName("email_type")]
    public WeComEmailType? EmailType { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Email = {Masked.Text(Email)}, EmailType = {EmailType}");
        return true;
    }
}
