namespace MeetingApis.Testing;

/// <summary>Checks requests of the calendar by their contracts, and refuses them in the vendor's words where the pages print some.</summary>
internal sealed class DingTalkCalendarFields(TimeProvider time)
{
    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["id"] = "Event id summary cannot be blank",
        ["summary"] = "Event summary cannot be blank",
        ["start"] = "Event start time not set.",
        ["end"] = "Event end time not set.",
        ["recurrence.pattern.interval"] = "Recurrence interval must between [1, 365]",
        ["recurrence.range.numberOfOccurrences"] = "Recurrence range numberOfOccurrences must between [1, 99]",
        ["meetingRoomsToAdd"] = "attendees batch size too large. Maximum allowed:5",
        ["meetingRoomsToAdd[0].roomId"] = "roomId must be provided.",
        ["meetingRoomsToRemove"] = "Meeting rooms to remove must be provided.",
        ["roomIds"] = "query ids cannot be empty",
    };

    /// <param name="request">The request.</param>
    /// <param name="operation">The operation's name, without the vendor's.</param>
    /// <param name="refusal">The refusal of a field; <see cref="DingTalkCalendarErrors.InvalidParameter"/> unless the page lists another code.</param>
    public JsonFields ReadBody(SimulatorRequest request, string operation, Func<string, RefusedException>? refusal = null)
    {
        refusal ??= DingTalkCalendarErrors.InvalidParameter;
        JsonFields body = DingTalkGateway.ReadBody(request, refusal);
        return Find(operation).BodyFields!.FirstFault(body.Element, time.GetUtcNow()) is { } fault ? throw refusal(ReasonOf(fault)) : body;
    }

    public void CheckQuery(SimulatorRequest request, string operation)
    {
        if (Find(operation).QueryFields.FirstFaultOfTexts(name => [.. request.QueryValues(name).Where(static value => value.Length > 0)], time.GetUtcNow()) is { } fault)
        {
            throw DingTalkCalendarErrors.InvalidParameter(ReasonOf(fault));
        }
    }

    private static PlayedOperation Find(string operation) => VendorContracts.Of("dingtalk").Operations.Single(played => string.Equals(played.Name, "dingtalk." + operation, StringComparison.Ordinal));

    private static string ReasonOf(FieldFault fault) => s_reasons.GetValueOrDefault(fault.Field) ?? $"{fault.Field}: {fault.Reason}";
}
