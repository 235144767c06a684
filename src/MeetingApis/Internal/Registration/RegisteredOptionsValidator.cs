using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>Checks options when the host starts and whenever they change, and says whose they are.</summary>
/// <param name="originOf">Knows the names that are registered; null for one that is not.</param>
/// <param name="check">Checks the options of a name.</param>
internal sealed class RegisteredOptionsValidator<[DynamicallyAccessedMembers(OptionsSource<object>.Needed)] TOptions>(Func<string, OptionsOrigin?> originOf, Func<string, TOptions, OptionsFailures> check) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        if (originOf(name ?? Options.DefaultName) is not { } origin)
        {
            return ValidateOptionsResult.Skip;
        }

        OptionsFailures failures = check(origin.Name, options);
        string[] all = origin.Section is { } section ? [.. InSection(section, failures)] : [.. failures.All];
        return all.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(all.Select(origin.Says));
    }

    private static IEnumerable<string> InSection(IConfigurationSection section, OptionsFailures failures)
    {
        if (failures.AnyMissing && SectionKeys<TOptions>.IsEmpty(section))
        {
            return ["the section is missing or empty. Check its name, and whether its file is there and read.", .. failures.Wrong];
        }

        string[] misspelt = [.. SectionKeys<TOptions>.Misspelt(section)];
        string others = misspelt.Length == 0 && failures.AnyMissing ? SectionKeys<TOptions>.Others(section) : "";
        return [.. misspelt, .. failures.All.Select((failure, i) => i == 0 ? failure + others : failure)];
    }
}
