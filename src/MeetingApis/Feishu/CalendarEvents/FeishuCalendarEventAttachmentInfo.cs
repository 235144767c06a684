using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An attachment of an event.</summary>
public sealed record FeishuCalendarEventAttachmentInfo
{
    /// <summary>The token of the file. It prints as <c>***</c>.</summary>
    [JsonPropertyName("file_token")]
    public string? FileToken { get; init; }

    /// <summary>The size of the file. Feishu's page does not say the unit.</summary>
    [JsonPropertyName("file_size")]
    public long? FileSize { get; init; }

    /// <summary>Whether the change deleted the attachment. Only in responses to creating and changing an event.</summary>
    [JsonPropertyName("is_deleted")]
    public bool? IsDeleted { get; init; }

    /// <summary>The file's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"FileToken = {Masked.Text(FileToken)}, FileSize = {FileSize}, IsDeleted = {IsDeleted}, Name = {Name}");
        return true;
    }
}
