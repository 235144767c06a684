using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The <c>reminders</c> of one request: recurrence, and when members are reminded.</summary>
internal sealed class WeComReminders(JsonFields reminders, DateTimeOffset now)
{
    private const int Monthly = 2;
    private const int Weekdays = 7;

    private static readonly long[] s_remindBeforeValues = [0, 300, 900, 3600, 86400];

    public static bool IsRecurring(JsonElement stored) => WeComRecurrence.Number(stored, "is_repeat") == 1;

    public JsonElement MergeInto(JsonElement stored)
    {
        long? isRepeat = reminders.Integer("is_repeat");
        Require(isRepeat is null or 0 or 1, 400227, "invalid is_repeat");
        IReadOnlyList<long>? remindBefore = reminders.Integers("remind_before");
        if (isRepeat == 1)
        {
            CheckKind();
            CheckEnd();
        }

        JsonObject merged = JsonMerge.Into(stored, reminders.Element);
        if (remindBefore is not null)
        {
            // The vendor takes a value that it does not know for a reminder at the start.
            merged["remind_before"] = new JsonArray(
                [.. remindBefore.Select(value => (JsonNode)(s_remindBeforeValues.Contains(value) ? value : 0))]);
        }

        return JsonSerializer.SerializeToElement(merged);
    }

    /// <summary>A new series that says nothing of its end goes on for a week, or for seven meetings where it counts them.</summary>
    public static JsonElement WithEnd(JsonElement stored, DateTimeOffset now)
    {
        JsonObject reminders = JsonObject.Create(stored)!;
        if (!IsRecurring(stored))
        {
            return stored;
        }

        if (reminders["repeat_until_type"]?.GetValue<long>() == 1)
        {
            reminders["repeat_until_count"] ??= 7;
        }
        else
        {
            reminders["repeat_until"] ??= now.AddDays(7).ToUnixTimeSeconds();
        }

        return JsonSerializer.SerializeToElement(reminders);
    }

    private void CheckKind()
    {
        long? type = reminders.Integer("repeat_type");
        Require(type is null or 0 or 1 or Monthly or Weekdays, 400026, "invalid repeat_type");

        long? isCustom = reminders.Integer("is_custom_repeat");
        Require(isCustom is null or 0 or 1, 400227, "invalid is_custom_repeat");
        Require(isCustom != 1 || type != Weekdays, 400227, "invalid repeat_type for a custom repeat");

        long? interval = reminders.Integer("repeat_interval");
        Require(interval is null ? isCustom != 1 : interval >= 1, 400033, "invalid repeat_interval");
        Require((reminders.Integers("repeat_day_of_week") ?? []).All(day => day is >= 1 and <= 7), 400227, "invalid repeat_day_of_week");
        Require((reminders.Integers("repeat_day_of_month") ?? []).All(day => day is >= 1 and <= 31), 400227, "invalid repeat_day_of_month");
    }

    private void CheckEnd()
    {
        long? untilType = reminders.Integer("repeat_until_type");
        Require(untilType is null or 0 or 1, 400032, "invalid repeat_until_type");

        int most = reminders.Integer("repeat_type") == Monthly ? 50 : 200;
        Require(reminders.Integer("repeat_until_count") is not { } count || (count >= 1 && count <= most), 400228, "invalid repeat_until_count");

        // Only an end by date looks at the date.
        Require(
            untilType == 1 || reminders.Integer("repeat_until") is not { } until || until > now.ToUnixTimeSeconds(),
            400032,
            "invalid repeat_until");
    }

    private static void Require(bool rule, int code, string message)
    {
        if (!rule)
        {
            throw WeComGateway.Error(code, message);
        }
    }
}
