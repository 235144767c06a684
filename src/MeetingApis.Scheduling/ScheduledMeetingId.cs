using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling;

/// <summary>
/// The id of a scheduled meeting: a text that holds everything that is needed to find the meeting again, and no secret.
/// Store <see cref="ToString"/>, and read it with <see cref="Parse(string)"/>. Texts of earlier versions of the library stay readable.
/// </summary>
[JsonConverter(typeof(ScheduledMeetingIdConverter))]
public sealed class ScheduledMeetingId : IEquatable<ScheduledMeetingId>, IParsable<ScheduledMeetingId>
{
    private readonly string _text;

    /// <summary>Makes an id for substitutes in tests. It says nothing of organizer, calendar and rooms, so that no vendor finds a meeting by it.</summary>
    /// <param name="identity">Who organized the meeting.</param>
    /// <param name="nativeId">The id of the event, meeting or schedule at the vendor.</param>
    public ScheduledMeetingId(ClientIdentity identity, string nativeId)
        : this(new MeetingReference { Vendor = identity?.Vendor ?? throw new ArgumentNullException(nameof(identity)), AppId = identity.AppId, Tenant = identity.Tenant, User = identity.User, EventId = nativeId })
    {
        ArgumentException.ThrowIfNullOrEmpty(nativeId);
    }

    internal ScheduledMeetingId(MeetingReference reference)
    {
        Reference = reference;
        _text = MeetingReferenceText.Write(reference);
    }

    /// <summary>The vendor.</summary>
    public MeetingVendor Vendor => Reference.Vendor;

    /// <summary>The identity that organized the meeting: only a scheduler that acts for it can change it.</summary>
    public ClientIdentity Identity => new() { Vendor = Reference.Vendor, AppId = Reference.AppId, Tenant = Reference.Tenant, User = Reference.User };

    /// <summary>The id of the event, meeting or schedule at the vendor.</summary>
    public string NativeId => Reference.EventId;

    internal MeetingReference Reference { get; }

    /// <summary>Reads an id.</summary>
    /// <param name="text">What <see cref="ToString"/> returned.</param>
    /// <exception cref="FormatException">It is not an id.</exception>
    public static ScheduledMeetingId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ScheduledMeetingId? id) ? id : throw new FormatException("The text is not the id of a scheduled meeting.");
    }

    /// <summary>Reads an id, if it is one.</summary>
    /// <param name="text">What <see cref="ToString"/> returned, or anything else.</param>
    /// <param name="id">The id, or null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ScheduledMeetingId? id)
    {
        id = MeetingReferenceText.Read(text) is { } reference ? new ScheduledMeetingId(reference) : null;
        return id is not null;
    }

    /// <summary>Reads an id, as <see cref="Parse(string)"/>; for frameworks.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    public static ScheduledMeetingId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an id, as <see cref="TryParse(string?, out ScheduledMeetingId?)"/>; for frameworks.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ScheduledMeetingId result) => TryParse(s, out result);

    /// <summary>Returns the text to store: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, usually less than 500 characters.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public bool Equals(ScheduledMeetingId? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScheduledMeetingId);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);
}
