namespace MeetingApis.WeCom;

public sealed partial record WeComMeetingGuest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(
            Area is not null && Digits.Are(Area, 1, int.MaxValue) && !Area.StartsWith("00", StringComparison.Ordinal),
            nameof(Area),
            "must be a country code of digits only, such as 86: neither +86 nor 0086.");
        violations.Require(!string.IsNullOrWhiteSpace(PhoneNumber), nameof(PhoneNumber), "is missing.");
        violations.Require(GuestName is null || TextSize.Characters(GuestName) <= 16, nameof(GuestName), "must be at most 16 characters.");
    }
}
