using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>Reads mapping files: one mapping, or several under <c>mappings</c>.</summary>
internal static class MappingFile
{
    /// <summary>Where the build copies the files to.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Mappings");

    /// <summary>Every mapping of every file in <see cref="Folder"/>.</summary>
    public static IReadOnlyList<Mapping> LoadAll() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(path => Parse(Path.GetFileName(path), File.ReadAllBytes(path)))];

    /// <exception cref="InvalidDataException">The file is no mapping, or says what the tests' own server does not serve.</exception>
    public static IReadOnlyList<Mapping> Parse(string fileName, ReadOnlySpan<byte> utf8)
    {
        IReadOnlyList<Mapping> mappings;
        try
        {
            var file = JsonSerializer.Deserialize(utf8, MappingJsonContext.Default.JsonElement);
            mappings = file.TryGetProperty("mappings", out _)
                ? file.Deserialize(MappingJsonContext.Default.Several)!.Mappings
                : [file.Deserialize(MappingJsonContext.Default.Mapping)!];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{fileName}: {exception.Message}", exception);
        }

        foreach (var mapping in mappings)
        {
            if (MappingRules.Violations(mapping).FirstOrDefault() is { } violation)
            {
                throw new InvalidDataException($"{fileName}: {violation}");
            }
        }

        return mappings;
    }

    /// <summary>The form of a file with more than one mapping.</summary>
    internal sealed record Several
    {
        public required IReadOnlyList<Mapping> Mappings { get; init; }
    }
}
