namespace MeetingApis.Feishu.Internal;

/// <summary>The rules that a new event and a change of one share.</summary>
internal static class FeishuCalendarEventRules
{
    /// <summary>Reports texts that are too long, and a repetition that ends twice.</summary>
    public static void CheckTexts(ref Violations violations, string? summary, string? description, string? recurrence)
    {
        violations.Require(summary is null || TextSize.Characters(summary) <= 1000, "Summary", "must be at most 1000 characters long.");
        violations.Require(description is null || TextSize.Characters(description) <= 40960, "Description", "must be at most 40960 characters long.");
        violations.Require(recurrence is null || TextSize.Characters(recurrence) <= 2000, "Recurrence", "must be at most 2000 characters long.");
        violations.Require(recurrence is null || !(Has(recurrence, "COUNT=") && Has(recurrence, "UNTIL=")), "Recurrence", "must not have both COUNT and UNTIL.");
    }

    private static bool Has(string recurrence, string part) => recurrence.Contains(part, StringComparison.OrdinalIgnoreCase);
}
