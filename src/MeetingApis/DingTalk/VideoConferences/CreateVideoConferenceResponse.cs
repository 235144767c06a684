using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>A conference that began.</summary>
public sealed record CreateVideoConferenceResponse : MeetingResponse, ICreated
{
    /// <summary>The conference's id, 24 hexadecimal digits.</summary>
    [JsonPropertyName("conferenceId")]
    [NeverNull]
    public string? ConferenceId { get; init; }

    /// <summary>The password for joining. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("conferencePassword")]
    public string? ConferencePassword { get; init; }

    /// <summary>The password that makes a host. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("hostPassword")]
    public string? HostPassword { get; init; }

    /// <summary>The link that people join with, a token in it. Whoever has it can: it prints as <c>***</c>.</summary>
    [JsonPropertyName("externalLinkUrl")]
    public string? ExternalLinkUrl { get; init; }

    /// <summary>The telephone numbers to dial in with. Empty for none.</summary>
    [JsonPropertyName("phoneNumbers")]
    public IReadOnlyList<string> PhoneNumbers { get => field ?? []; init; }

    /// <summary>The number that people join with, as DingTalk writes it: at times in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries want it.</summary>
    [JsonIgnore]
    public string? RoomCode => RoomCodes.WithoutSpaces(RoomCodeText);

    string? ICreated.CreatedId => ConferenceId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", ConferenceId = {ConferenceId}, ConferencePassword = {Masked.Text(ConferencePassword)}, HostPassword = {Masked.Text(HostPassword)}, ExternalLinkUrl = {Masked.Text(ExternalLinkUrl)}, PhoneNumbers = [{string.Join(", ", PhoneNumbers)}], RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}");
        return true;
    }
}
