namespace MeetingApis;

/// <summary>One rule that a request breaks.</summary>
/// <param name="Path">
/// The property that breaks the rule, such as <c>MeetingSettings.Password</c> or <c>RoomIds[3]</c>. If the vendor
/// reported the violation and the request has no such property, the vendor's own name of the field; empty if the vendor
/// named none.
/// </param>
/// <param name="Message">
/// What is wrong, as the rest of a sentence that begins with the path: "must be 4 to 9 digits." If the vendor reported the
/// violation, its own words, which may be empty. Never holds the value of a password or key.
/// </param>
public sealed record MeetingViolation(string Path, string Message)
{
    /// <summary>The vendor's own name of the field, such as <c>meeting_settings.password</c>. Null if the library found the violation before sending.</summary>
    public string? VendorField { get; init; }
}
