using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The documents that a meeting produced. Feishu creates them some time after the meeting.</summary>
public sealed record FeishuMeetingArtifacts
{
    /// <summary>
    /// The document with the notes that Feishu's assistant took. Empty when there is none, or none yet; null when the
    /// app lacks the scope <c>vc:meeting.artifact.note:read</c>. It prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("note_doc_token")]
    public string? NoteDocToken { get; init; }

    /// <summary>
    /// The document with the transcript. Empty when there is none, or none yet; null when the app lacks the scope
    /// <c>vc:meeting.artifact.verbatim:read</c>. It prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("verbatim_doc_token")]
    public string? VerbatimDocToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"NoteDocToken = {Masked.Text(NoteDocToken)}, VerbatimDocToken = {Masked.Text(VerbatimDocToken)}");
        return true;
    }
}
