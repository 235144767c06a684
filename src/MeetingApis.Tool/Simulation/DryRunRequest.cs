using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tool.Simulation;

/// <summary>A request as it would go to the vendor, with <c>***</c> in place of the access token.</summary>
internal sealed record DryRunRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, JsonNode? Body)
{
    public string ToText(JsonSerializerOptions options)
    {
        StringBuilder text = new StringBuilder().Append(Method).Append(' ').Append(Url);
        foreach ((string name, string value) in Headers)
        {
            text.Append('\n').Append(name).Append(": ").Append(value);
        }

        return Body is null ? text.ToString() : text.Append("\n\n").Append(Body.ToJsonString(options)).ToString();
    }
}
