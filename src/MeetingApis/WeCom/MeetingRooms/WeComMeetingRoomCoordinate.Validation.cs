using System.Globalization;

namespace MeetingApis.WeCom;

public sealed partial record WeComMeetingRoomCoordinate : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(IsAngle(Latitude, 90), nameof(Latitude), "must be a decimal number from -90 to 90.");
        violations.Require(IsAngle(Longitude, 180), nameof(Longitude), "must be a decimal number from -180 to 180.");
    }

    private static bool IsAngle(string? text, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal degrees) && Math.Abs(degrees) <= most;
}
