namespace MeetingApis.Testing;

/// <summary>Reads who is to be invited, by the kind of id that the call uses.</summary>
/// <param name="stores">Who and which rooms there are.</param>
/// <param name="userIdType">The kind of id that the call uses.</param>
/// <param name="isEventOfApp">Whether the app created the event: each room of it needs a contact.</param>
/// <param name="isCalledByApp">Whether the app calls: its reasons for rooms that need approval do not count.</param>
internal sealed class FeishuAttendeeReader(FeishuStores stores, string userIdType, bool isEventOfApp, bool isCalledByApp)
{
    /// <summary>One attendee.</summary>
    public SimulatedFeishuAttendee Read(JsonFields fields)
    {
        SimulatedFeishuAttendee attendee = fields.Text("type") switch
        {
            "user" => new(SimulatedFeishuAttendeeType.User, Person(fields, "user_id").OpenId),
            "chat" => new(SimulatedFeishuAttendeeType.Chat, Id(fields, "chat_id", static id => id.StartsWith("oc_", StringComparison.Ordinal))),
            "resource" => Room(fields),
            "third_party" => new(SimulatedFeishuAttendeeType.ThirdParty, Id(fields, "third_party_email", static id => id.Contains('@', StringComparison.Ordinal))),
            _ => throw FeishuCalendarErrors.AttendeeType(),
        };
        return attendee with { IsOptional = attendee.Type != SimulatedFeishuAttendeeType.Room && fields.Flag("is_optional") == true };
    }

    /// <summary>The attendee's key in a list of those to be removed.</summary>
    public (SimulatedFeishuAttendeeType Type, string Id) ReadKey(JsonFields fields) => fields.Text("type") switch
    {
        "user" => (SimulatedFeishuAttendeeType.User, stores.People.FindBy(Id(fields, "user_id"), userIdType)?.OpenId ?? throw FeishuCalendarErrors.AttendeeNotFound()),
        "chat" => (SimulatedFeishuAttendeeType.Chat, Id(fields, "chat_id")),
        "resource" => (SimulatedFeishuAttendeeType.Room, Id(fields, "room_id")),
        "third_party" => (SimulatedFeishuAttendeeType.ThirdParty, Id(fields, "third_party_email")),
        _ => throw FeishuCalendarErrors.AttendeeType(),
    };

    private SimulatedFeishuAttendee Room(JsonFields fields)
    {
        string id = stores.Rooms.Find(Id(fields, "room_id"))?.RoomId ?? throw FeishuCalendarErrors.RoomNotFound();
        string? contactId = fields.Text("operate_id") is { Length: > 0 } ? Person(fields, "operate_id").OpenId : null;
        if (isEventOfApp && contactId is null)
        {
            throw FeishuCalendarErrors.Invalid(fields.PathOf("operate_id"), "required for the events of an app");
        }

        return new SimulatedFeishuAttendee(SimulatedFeishuAttendeeType.Room, id)
        {
            OperatorId = contactId,
            ApprovalReason = isCalledByApp ? null : fields.Text("approval_reason"),
            Form = fields.Objects("resource_customization") is { Count: > 0 } ? fields.Element.GetProperty("resource_customization") : null,
        };
    }

    private SimulatedFeishuPerson Person(JsonFields fields, string name) =>
        stores.People.FindBy(Id(fields, name), userIdType) ?? throw FeishuCalendarErrors.PersonNotFound();

    private static string Id(JsonFields fields, string name, Func<string, bool>? isWellFormed = null) =>
        fields.Text(name) is { Length: > 0 } id && isWellFormed?.Invoke(id) != false ? id : throw FeishuCalendarErrors.Invalid(fields.PathOf(name), "required for this type");
}
