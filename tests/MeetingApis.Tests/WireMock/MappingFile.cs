using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>Reads mapping files: one mapping, or several under <c>mappings</c>.</summary>
internal static class MappingFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Where the build copies the files to.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Mappings");

    /// <summary>Where the build copies the same mappings to in the format of WireMock.Net.</summary>
    public static string WireMockNetFolder { get; } = Path.Combine(Folder, "WireMock.Net");

    /// <summary>Every mapping of every file in <see cref="Folder"/>.</summary>
    public static IReadOnlyList<Mapping> LoadAll() => [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Load)];

    /// <summary>The mappings of one file.</summary>
    public static IReadOnlyList<Mapping> Load(string path) => Parse(Path.GetFileName(path), File.ReadAllBytes(path));

    /// <exception cref="InvalidDataException">The file is no mapping, or says what not every server takes in one way.</exception>
    public static IReadOnlyList<Mapping> Parse(string fileName, ReadOnlySpan<byte> utf8)
    {
        IReadOnlyList<Mapping> mappings;
        try
        {
            JsonElement file = JsonSerializer.Deserialize<JsonElement>(utf8, s_options);
            mappings = file.TryGetProperty("mappings", out _)
                ? file.Deserialize<Several>(s_options)!.Mappings
                : [file.Deserialize<Mapping>(s_options)!];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{fileName}: {exception.Message}", exception);
        }

        foreach (Mapping mapping in mappings)
        {
            if (MappingRules.Violations(mapping).FirstOrDefault() is { } violation)
            {
                throw new InvalidDataException($"{fileName}: {violation}");
            }
        }

        return mappings;
    }

    /// <summary>The form of a file with more than one mapping.</summary>
    private sealed record Several
    {
        public required IReadOnlyList<Mapping> Mappings { get; init; }
    }
}
