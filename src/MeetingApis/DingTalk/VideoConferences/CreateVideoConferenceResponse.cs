using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>A conference that was started.</summary>
public sealed record CreateVideoConferenceResponse : MeetingResponse, ICreated
{
    /// <summary>The conference's id, 24 hexadecimal digits.</summary>
    [JsonPropertyName("conferenceId")]
    [NeverNull]
    public string? ConferenceId { get; init; }

    /// <summary>The password for joining. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("conferencePassword")]
    public string? ConferencePassword { get; init; }

    /// <summary>The password that makes a participant the host. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("hostPassword")]
    public string? HostPassword { get; init; }

    /// <summary>The link for joining, which contains a token. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("externalLinkUrl")]
    public string? ExternalLinkUrl { get; init; }

    /// <summary>The telephone numbers for dialling in. Empty when there are none.</summary>
    [JsonPropertyName("phoneNumbers")]
    public IReadOnlyList<string> PhoneNumbers { get => field ?? []; init; }

    /// <summary>The number for joining, as DingTalk writes it: sometimes in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries require it.</summary>
    [JsonIgnore]
    public string? RoomCode => DingTalkRoomCodes.WithoutSpaces(RoomCodeText);

    string? ICreated.CreatedId => ConferenceId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", ConferenceId = {ConferenceId}, ConferencePassword = {Masked.Text(ConferencePassword)}, HostPassword = {Masked.Text(HostPassword)}, ExternalLinkUrl = {Masked.Text(ExternalLinkUrl)}, PhoneNumbers = [{string.Join(", ", PhoneNumbers)}], RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}");
        return true;
    }
}
