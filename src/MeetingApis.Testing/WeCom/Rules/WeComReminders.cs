using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The <c>reminders</c> of one request: recurrence, and when members are reminded.</summary>
internal sealed class WeComReminders(JsonFields reminders, DateTimeOffset now)
{
    private const int Monthly = 2;
    private const int Weekdays = 7;

    /// <summary>How many seconds before the start the vendor can remind.</summary>
    public static IReadOnlyList<long> LeadTimes { get; } = [0, 300, 900, 3600, 86400];

    public static bool IsRecurring(JsonElement stored) => WeComRecurrence.Number(stored, "is_repeat") == 1;

    public JsonElement MergeInto(JsonElement stored)
    {
        long? isRepeat = reminders.Integer("is_repeat");
        WeComGateway.Require(isRepeat is null or 0 or 1, 400227, "invalid is_repeat");
        DateTimeOffset? until = WeComTimes.Read(reminders, "repeat_until", WeComGateway.Error(400032, "invalid repeat_until"));
        IReadOnlyList<long>? remindBefore = reminders.Integers("remind_before");
        if (isRepeat == 1)
        {
            CheckKind();
            CheckEnd(until);
        }

        JsonObject merged = JsonMerge.Into(stored, reminders.Element);
        if (remindBefore is not null)
        {
            // The vendor takes a value that it does not know for a reminder at the start.
            merged["remind_before"] = new JsonArray(
                [.. remindBefore.Select(value => (JsonNode)(LeadTimes.Contains(value) ? value : 0))]);
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

        if (WeComRecurrence.Number(stored, "repeat_until_type") == 1)
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
        WeComGateway.Require(type is null or 0 or 1 or Monthly or Weekdays, 400026, "invalid repeat_type");

        long? isCustom = reminders.Integer("is_custom_repeat");
        WeComGateway.Require(isCustom is null or 0 or 1, 400227, "invalid is_custom_repeat");
        WeComGateway.Require(isCustom != 1 || type != Weekdays, 400227, "invalid repeat_type for a custom repeat");

        long? interval = reminders.Integer("repeat_interval");
        WeComGateway.Require(interval is null ? isCustom != 1 : interval >= 1, 400033, "invalid repeat_interval");
        WeComGateway.Require((reminders.Integers("repeat_day_of_week") ?? []).All(day => day is >= 1 and <= 7), 400227, "invalid repeat_day_of_week");
        WeComGateway.Require((reminders.Integers("repeat_day_of_month") ?? []).All(day => day is >= 1 and <= 31), 400227, "invalid repeat_day_of_month");
    }

    private void CheckEnd(DateTimeOffset? until)
    {
        long? untilType = reminders.Integer("repeat_until_type");
        WeComGateway.Require(untilType is null or 0 or 1, 400032, "invalid repeat_until_type");

        int most = reminders.Integer("repeat_type") == Monthly ? 50 : 200;
        WeComGateway.Require(reminders.Integer("repeat_until_count") is not { } count || (count >= 1 && count <= most), 400228, "invalid repeat_until_count");

        // Only an end by date looks at the date.
        WeComGateway.Require(untilType == 1 || until is null || until > now, 400032, "invalid repeat_until");
    }
}
