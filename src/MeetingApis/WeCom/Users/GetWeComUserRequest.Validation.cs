using System.Text;

namespace MeetingApis.WeCom;

public sealed partial record GetWeComUserRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrWhiteSpace(UserId) && Encoding.UTF8.GetByteCount(UserId) <= 64, nameof(UserId), "must be 1 to 64 bytes.");
}
