using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>Somebody, or a room, that is invited to an event in <see cref="FeishuSimulator"/>.</summary>
/// <param name="Type">What the attendee is.</param>
/// <param name="Id">A person's open id, a chat's id, a room's id or an email address.</param>
public sealed record SimulatedFeishuAttendee(SimulatedFeishuAttendeeType Type, string Id)
{
    /// <summary>The answer. For a room it stands in <see cref="SimulatedFeishuRoomReservation.Rsvp"/> of its booking instead, and this says nothing.</summary>
    public SimulatedFeishuRsvp Rsvp { get; init; }

    /// <summary>Whether the attendee need not come. False by default.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The open id of the contact of a room that an app booked; null for none.</summary>
    public string? OperatorId { get; init; }

    /// <summary>The reason given for a room that needs approval; null for none.</summary>
    internal string? ApprovalReason { get; init; }

    /// <summary>The answers to a room's form as they were sent; null for none.</summary>
    internal JsonElement? Form { get; init; }

    /// <summary>The type as the vendor writes it.</summary>
    internal string TypeText => Type switch
    {
        SimulatedFeishuAttendeeType.User => "user",
        SimulatedFeishuAttendeeType.Chat => "chat",
        SimulatedFeishuAttendeeType.Room => "resource",
        _ => "third_party",
    };

    /// <summary>The attendee's id within the event, which shows no address.</summary>
    internal string AttendeeId => $"{TypeText}_{(Type == SimulatedFeishuAttendeeType.ThirdParty ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Id)))[..16] : Id)}";

    internal bool Is(SimulatedFeishuAttendeeType type, string id) => Type == type && string.Equals(Id, id, StringComparison.Ordinal);

    /// <summary>Returns type, id and answer; never an email address.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuAttendee)} {{ Type = {Type}, Id = {(Type == SimulatedFeishuAttendeeType.ThirdParty ? "***" : Id)}, Rsvp = {Rsvp} }}";
}
