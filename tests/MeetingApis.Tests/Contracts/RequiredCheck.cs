namespace MeetingApis.Tests.Contracts;

/// <summary>What the page requires is demanded, by the compiler or by a rule; what it does not, the compiler leaves free.</summary>
internal static class RequiredCheck
{
    /// <summary>What the code requires beyond the page, and why.</summary>
    private static readonly Dictionary<string, string> s_stricter = new(StringComparer.Ordinal)
    {
        ["wecom.calendars.update calendar.shares[]"] = "a change that forgot them would take the calendar from everybody",
        ["dingtalk.calendar_event_attendees.remove attendeesToRemove[]"] = "a call that forgot them would remove nobody",
        ["wecom.meetings.set_invitees invitees[]"] = "a call that forgot them would look like one that keeps them",
        ["dingtalk.calendar_events.transfer newOrganizerId"] = "the SDK says of no field whether it is required, and a transfer has somebody to go to",
    };

    public static async Task<IReadOnlyList<string>> OffencesAsync(ContractOperation page, CodeSide side)
    {
        var offences = new List<string>();
        foreach (RequestPart part in RequestPart.Of(page, side))
        {
            foreach ((string way, ContractField field) in part.Fields.Where(field => part.Code.ContainsKey(field.Key)))
            {
                if (part.Code[way].IsRequired == field.Required)
                {
                    continue;
                }

                if (!field.Required)
                {
                    if (IsAlone(part.Fields, way) || s_stricter.ContainsKey($"{page.Name} {way}"))
                    {
                        continue;
                    }

                    offences.Add($"{part.Name}: the code requires '{way}', the page does not");
                }
                else if (part.Code[way].Property is not null && await part.BrokenAsync(way, static (parent, name) => parent.Remove(name)) is not { Count: > 0 })
                {
                    offences.Add($"{part.Name}: the page requires '{way}', and the code sends without it");
                }
            }
        }

        return offences;
    }

    /// <summary>An object's only field is what the object is sent for.</summary>
    public static bool IsAlone(IReadOnlyDictionary<string, ContractField> fields, string way) =>
        way.LastIndexOf('.') is >= 0 and var end && fields.Keys.Count(other => other.StartsWith(way[..(end + 1)], StringComparison.Ordinal)) == 1;
}
