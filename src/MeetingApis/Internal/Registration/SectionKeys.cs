using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace MeetingApis.Internal;

/// <summary>Compares the keys of a section of the configuration with the options that are read from it.</summary>
internal static class SectionKeys<[DynamicallyAccessedMembers(OptionsSource<object>.Needed)] TOptions>
{
    /// <summary>Two letters that are wrong, missing, too many or swapped make a slip; more make another word.</summary>
    private const int MostSlips = 2;

    private const int MostNamed = 5;

    private static readonly PropertyInfo[] s_properties = [.. typeof(TOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance)];

    public static bool IsEmpty(IConfigurationSection section) => !section.GetChildren().Any();

    /// <summary>The keys that nobody reads and that look like a misspelt option.</summary>
    public static IEnumerable<string> Misspelt(IConfigurationSection section)
    {
        string[] keys = [.. section.GetChildren().Select(static child => child.Key)];
        foreach (string key in keys.Where(static key => !IsKnown(key)))
        {
            // Whoever has set the option as well means something else by the key.
            if (s_properties.FirstOrDefault(property => Slips.Between(key, property.Name) <= MostSlips && !keys.Contains(property.Name, StringComparer.OrdinalIgnoreCase)) is { } meant)
            {
                yield return $"the key {key} is none of its options. Did you mean {meant.Name}?";
            }
        }
    }

    /// <summary>The keys that are no options, as the end of a sentence about what is missing; empty for none.</summary>
    public static string Others(IConfigurationSection section)
    {
        string[] others = [.. section.GetChildren().Select(static child => child.Key).Where(static key => !IsKnown(key)).Take(MostNamed)];
        return others.Length == 0 ? "" : $" The section has {string.Join(", ", others)}, which no option is called.";
    }

    /// <summary>Says which value cannot be read, and what belongs there.</summary>
    /// <param name="section">The section.</param>
    /// <param name="message">What the binder says; it names the key, and the value, which is not repeated.</param>
    public static string Unread(IConfigurationSection section, string message)
    {
        PropertyInfo? property = s_properties.FirstOrDefault(property => message.Contains($"'{section.GetSection(property.Name).Path}'", StringComparison.OrdinalIgnoreCase)
            || message.Contains($"'{section.GetSection(property.Name).Path}:", StringComparison.OrdinalIgnoreCase));
        return property is null ? "the section cannot be read." : $"{property.Name} cannot be read. It must be {Expected(property.PropertyType)}.";
    }

    private static bool IsKnown(string key) => s_properties.Any(property => string.Equals(property.Name, key, StringComparison.OrdinalIgnoreCase));

    private static string Expected(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var time when time == typeof(TimeSpan) => "a time such as 00:00:30",
        var address when address == typeof(Uri) => "an address such as https://gateway.example",
        var flag when flag == typeof(bool) => "true or false",
        var number when number == typeof(int) => "a whole number",
        { IsEnum: true } choice => $"one of {string.Join(", ", Enum.GetNames(choice))}",
        _ => "a value that this option can take",
    };
}
