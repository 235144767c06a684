using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An attachment to add to an event, or to delete from it. All attachments of an event have 25 MB at most.</summary>
public sealed partial record FeishuCalendarEventAttachment
{
    /// <summary>
    /// The token of the file, from Feishu's upload of media with the parent type <c>calendar</c> and the id of the event's
    /// calendar as the parent node. It prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("file_token")]
    public string? FileToken { get; init; }

    /// <summary>Whether to delete the attachment. Null means false. Only in a change of an event.</summary>
    [JsonPropertyName("is_deleted")]
    public bool? IsDeleted { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"FileToken = {Masked.Text(FileToken)}, IsDeleted = {IsDeleted}");
        return true;
    }
}
