using System.Text.Json;

namespace MeetingApis.TrimSmoke;

/// <summary>A mapping file: an example of a request, with what is answered.</summary>
internal sealed class Mapping
{
    private readonly JsonElement _file;

    private Mapping(JsonElement file) => _file = file;

    /// <summary>Every file of one mapping.</summary>
    public static IReadOnlyList<Mapping> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mappings"), "*.json").Order(StringComparer.Ordinal)
           let file = Read(path)
           where !file.TryGetProperty("mappings", out _)
           select new Mapping(file),
    ];

    /// <summary>The file's name without <c>.json</c>.</summary>
    public string Name => _file.GetProperty("name").GetString()!;

    /// <summary>The operation that the mapping belongs to.</summary>
    public string Operation => _file.GetProperty("metadata").GetProperty("operation").GetString()!;

    /// <summary>Success, or the category of the error.</summary>
    public string Outcome => _file.GetProperty("metadata").GetProperty("outcome").GetString()!;

    /// <summary>The body that the request must have.</summary>
    public JsonElement RequestBody => _file.GetProperty("request").GetProperty("bodyPatterns")[0].GetProperty("equalToJson");

    /// <summary>The body of the answer; null where that is no JSON.</summary>
    public JsonElement? ResponseBody => _file.GetProperty("response").TryGetProperty("jsonBody", out JsonElement body) ? body : null;

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
