using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The warm-up material of a webinar.</summary>
public sealed record WeComWebinarWarmUp
{
    /// <summary>The address of the picture. It may be all that a reader needs: it prints as <c>***</c>.</summary>
    [JsonPropertyName("WarmUpPicture")]
    public string? PictureUrl { get; init; }

    /// <summary>The address of the video. It may be all that a reader needs: it prints as <c>***</c>.</summary>
    [JsonPropertyName("WarmUpVideo")]
    public string? VideoUrl { get; init; }

    /// <summary>Whether the upload succeeded.</summary>
    [JsonPropertyName("UploadStatus")]
    public WeComUploadStatus? Status { get; init; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("ErrorMsg")]
    public string? ErrorMessage { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"PictureUrl = {Masked.Text(PictureUrl)}, VideoUrl = {Masked.Text(VideoUrl)}, Status = {Status}, ErrorMessage = {ErrorMessage}");
        return true;
    }
}
