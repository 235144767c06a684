using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Material of a meeting was uploaded, or some of it could not be.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98775">The vendor's page</seealso>
public sealed record WeComMeetingMediaUploaded : WeComMeetingEvent
{
    /// <summary>Whether everything was uploaded.</summary>
    [JsonPropertyName("AllUploadStatus")]
    [JsonConverter(typeof(TextBooleanConverter))]
    public bool? IsAllUploaded { get; init; }

    /// <summary>The files. Empty if WeCom names none.</summary>
    [JsonPropertyName("UploadInfo")]
    public IReadOnlyList<WeComMediumUpload> Uploads { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", IsAllUploaded = {IsAllUploaded}, Uploads = {Uploads.Count}");
        return true;
    }
}
