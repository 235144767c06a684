namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventLocation : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Name is null || (Name.Length > 0 && TextSize.Characters(Name) <= 512), nameof(Name), "must be 1 to 512 characters long.");
        violations.Require(Address is null || (Address.Length > 0 && TextSize.Characters(Address) <= 255), nameof(Address), "must be 1 to 255 characters long.");
        // JSON has no other numbers.
        violations.Require(Latitude is null || double.IsFinite(Latitude.Value), nameof(Latitude), "must be a finite number.");
        violations.Require(Longitude is null || double.IsFinite(Longitude.Value), nameof(Longitude), "must be a finite number.");
    }
}
