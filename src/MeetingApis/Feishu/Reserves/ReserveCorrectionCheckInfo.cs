using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The parts of a request that Feishu could not use, although the call succeeded.</summary>
public sealed record ReserveCorrectionCheckInfo
{
    /// <summary>The ids that cannot be hosts. Empty when there are none.</summary>
    [JsonPropertyName("invalid_host_id_list")]
    [NeverNull]
    public IReadOnlyList<string> InvalidHostIdList { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"InvalidHostIdList = {InvalidHostIdList.Count}");
        return true;
    }
}
