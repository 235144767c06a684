using System.Text;

namespace MeetingApis.WeCom;

public sealed partial record GetWeComUserIdByMobileRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(Mobile is not null && Encoding.UTF8.GetByteCount(Mobile) is >= 5 and <= 32, nameof(Mobile), "must be 5 to 32 bytes.");
}
