namespace MeetingApis.Testing;

/// <summary>Somebody on a schedule in <see cref="WeComSimulator"/>.</summary>
/// <param name="UserId">The member's userid.</param>
/// <param name="Response">What the member has answered; nothing yet by default.</param>
public sealed record SimulatedWeComScheduleAttendee(string UserId, SimulatedWeComResponse Response = SimulatedWeComResponse.Pending);
