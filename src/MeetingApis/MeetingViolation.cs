namespace MeetingApis;

/// <summary>One rule that a request breaks.</summary>
/// <param name="Path">
/// The property that breaks the rule, such as <c>MeetingSettings.Password</c> or <c>RoomIds[3]</c>. If the vendor
/// reported the violation, the vendor's own name of the field.
/// </param>
/// <param name="Message">What is wrong, as the rest of a sentence that begins with the path: "must be 4 to 9 digits." Never holds the value of a password or key.</param>
public sealed record MeetingViolation(string Path, string Message);
