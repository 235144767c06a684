namespace MeetingApis.Tests.Conventions;

/// <summary>How a convention is asserted: every offence at once, under the sentence that says what to do about it.</summary>
internal static class Convention
{
    /// <summary>Asserts that no subject offends. A convention that finds no subject has lost its way, and fails too.</summary>
    public static void Holds<T>(string remedy, IEnumerable<T> subjects, Func<T, IEnumerable<string>> offences)
    {
        T[] looked = [.. subjects];
        string[] found = [.. looked.SelectMany(offences).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.True(looked.Length > 0, $"The convention found nothing to look at. It says: {remedy}");
        Assert.True(found.Length == 0, string.Join(Environment.NewLine + "  ", [remedy, .. found]));
    }

    public static void Holds<T>(string remedy, IEnumerable<T> subjects, Func<T, bool> rule, Func<T, string> name) =>
        Holds(remedy, subjects, subject => rule(subject) ? [] : [name(subject)]);
}
