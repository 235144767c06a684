using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A file that was uploaded to a meeting.</summary>
public sealed record WeComMediumUpload
{
    /// <summary>The address of the file. It may be all that a reader needs: it prints as <c>***</c>.</summary>
    [JsonPropertyName("MediumUrl")]
    public string? MediumUrl { get; init; }

    /// <summary>The kind of file.</summary>
    [JsonPropertyName("MediumType")]
    public WeComMediumType? MediumType { get; init; }

    /// <summary>Whether the upload succeeded.</summary>
    [JsonPropertyName("UploadStatus")]
    public WeComUploadStatus? Status { get; init; }

    /// <summary>Why it failed. Null if it succeeded.</summary>
    [JsonPropertyName("ErrorMsg")]
    public string? ErrorMessage { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MediumUrl = {Masked.Text(MediumUrl)}, MediumType = {MediumType}, Status = {Status}, ErrorMessage = {ErrorMessage}");
        return true;
    }
}
