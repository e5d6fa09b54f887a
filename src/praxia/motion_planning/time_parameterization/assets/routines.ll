; d4e29e370d880f3b81c04c12f5ecec1dda9adadf638ce0640d0a4125481b7c67

@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_count_rows_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, double %arg.spacing, ptr readnone captures(none) %arg.counts.0, ptr readnone captures(none) %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr writeonly captures(none) %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0) local_unnamed_addr #0 {
B0.endif:
  %.167437.not = icmp slt i64 %arg.pieces.5.0, 1
  br i1 %.167437.not, label %B594, label %B96.endif.endif.lr.ph.split.us

B96.endif.endif.lr.ph.split.us:                   ; preds = %B0.endif
  %invariant.gep = getelementptr double, ptr %arg.pieces.4, i64 %arg.pieces.5.2
  %.585 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.idx = shl i64 %arg.pieces.5.2, 4
  %invariant.gep450 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx
  %.idx325 = mul i64 %arg.pieces.5.2, 24
  %invariant.gep452 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx325
  %.481334.not = icmp slt i64 %arg.pieces.5.2, 1
  br i1 %.481334.not, label %B96.endif.endif.us.preheader, label %B212.us.us.us.us.preheader

B96.endif.endif.us.preheader:                     ; preds = %B96.endif.endif.lr.ph.split.us
  %.884.us.peel = fdiv double 0.000000e+00, %arg.spacing
  %.894.le.us.peel = tail call double @llvm.ceil.f64(double %.884.us.peel)
  %.10.i3 = fcmp ogt double %.894.le.us.peel, 1.000000e+00
  %.11.i4 = select i1 %.10.i3, double %.894.le.us.peel, double 1.000000e+00
  store double %.11.i4, ptr %arg.counts.4, align 8
  %.5.i = fptosi double %.11.i4 to i64
  %.1016.us.peel = add nsw i64 %.5.i, 1
  %exitcond598.peel.not = icmp eq i64 %arg.pieces.5.0, 1
  br i1 %exitcond598.peel.not, label %B594, label %B96.endif.endif.us

B212.us.us.us.us.preheader:                       ; preds = %B96.endif.endif.lr.ph.split.us, %B210.for.cond.preheader_crit_edge.us.us.us.2
  %total.2.0442.us.us = phi i64 [ %.1016.us.us, %B210.for.cond.preheader_crit_edge.us.us.us.2 ], [ 1, %B96.endif.endif.lr.ph.split.us ]
  %.173419440.us.us = phi i64 [ %.180.us.us, %B210.for.cond.preheader_crit_edge.us.us.us.2 ], [ 0, %B96.endif.endif.lr.ph.split.us ]
  %0 = getelementptr double, ptr %arg.knots.4, i64 %.173419440.us.us
  %1 = getelementptr i8, ptr %0, i64 8
  %.239.us.us = load double, ptr %1, align 8
  %.270.us.us = load double, ptr %0, align 8
  %.587.us.us = mul i64 %.585, %.173419440.us.us
  %gep.us.us = getelementptr double, ptr %invariant.gep, i64 %.587.us.us
  br label %B212.us.us.us.us

B212.us343.us.us.us.1:                            ; preds = %B212.us343.us.us.us.1, %B210.for.cond.preheader_crit_edge.us.us.us
  %square.2.2337.us344.us.us.us.1 = phi double [ %.814.us359.us.us.us.1, %B212.us343.us.us.us.1 ], [ 0.000000e+00, %B210.for.cond.preheader_crit_edge.us.us.us ]
  %.487333335.us346.us.us.us.1 = phi i64 [ %.494.us348.us.us.us.1, %B212.us343.us.us.us.1 ], [ 0, %B210.for.cond.preheader_crit_edge.us.us.us ]
  %.494.us348.us.us.us.1 = add nuw nsw i64 %.487333335.us346.us.us.us.1, 1
  %.593.us352.us.us.us.1 = getelementptr double, ptr %gep.us.us, i64 %.487333335.us346.us.us.us.1
  %.594.us353.us.us.us.1 = load double, ptr %.593.us352.us.us.us.1, align 8
  %.669.us354.us.us.us.1 = getelementptr double, ptr %gep451.us.us, i64 %.487333335.us346.us.us.us.1
  %.670.us355.us.us.us.1 = load double, ptr %.669.us354.us.us.us.1, align 8
  %.777.us.us.us.us.1 = fmul double %.271.us.us, %.670.us355.us.us.us.1
  %.781.us.us.us.us.1 = fadd double %.594.us353.us.us.us.1, %.777.us.us.us.us.1
  %.812.us358.us.us.us.1 = fmul double %.781.us.us.us.us.1, %.781.us.us.us.us.1
  %.814.us359.us.us.us.1 = fadd double %square.2.2337.us344.us.us.us.1, %.812.us358.us.us.us.1
  %exitcond.1.not = icmp eq i64 %arg.pieces.5.2, %.494.us348.us.us.us.1
  br i1 %exitcond.1.not, label %B210.for.cond.preheader_crit_edge.us.us.us.1, label %B212.us343.us.us.us.1

B210.for.cond.preheader_crit_edge.us.us.us.1:     ; preds = %B212.us343.us.us.us.1
  %gep453.us.us = getelementptr double, ptr %invariant.gep452, i64 %.587.us.us
  br label %B212.us383.us.us.2

B212.us383.us.us.2:                               ; preds = %B212.us383.us.us.2, %B210.for.cond.preheader_crit_edge.us.us.us.1
  %square.2.2337.us384.us.us.2 = phi double [ %.814.us395.us.us.2, %B212.us383.us.us.2 ], [ 0.000000e+00, %B210.for.cond.preheader_crit_edge.us.us.us.1 ]
  %.487333335.us386.us.us.2 = phi i64 [ %.494.us388.us.us.2, %B212.us383.us.us.2 ], [ 0, %B210.for.cond.preheader_crit_edge.us.us.us.1 ]
  %.494.us388.us.us.2 = add nuw nsw i64 %.487333335.us386.us.us.2, 1
  %.593.us392.us.us.2 = getelementptr double, ptr %gep.us.us, i64 %.487333335.us386.us.us.2
  %.594.us393.us.us.2 = load double, ptr %.593.us392.us.us.2, align 8
  %.669.us.us.us.2 = getelementptr double, ptr %gep451.us.us, i64 %.487333335.us386.us.us.2
  %.670.us.us.us.2 = load double, ptr %.669.us.us.us.2, align 8
  %.745.us.us.us.2 = getelementptr double, ptr %gep453.us.us, i64 %.487333335.us386.us.us.2
  %.746.us.us.us.2 = load double, ptr %.745.us.us.us.2, align 8
  %.788.us.us.us.2 = fmul double %.670.us.us.us.2, 2.000000e+00
  %.792.us.us.us.2 = fmul double %.271.us.us, %.788.us.us.us.2
  %.794.us.us.us.2 = fadd double %.594.us393.us.us.2, %.792.us.us.us.2
  %.798.us.us.us.2 = fmul double %.746.us.us.us.2, 3.000000e+00
  %.802.us.us.us.2 = fmul double %.271.us.us, %.798.us.us.us.2
  %.804.us.us.us.2 = fmul double %.271.us.us, %.802.us.us.us.2
  %.805.us.us.us.2 = fadd double %.794.us.us.us.2, %.804.us.us.us.2
  %.812.us394.us.us.2 = fmul double %.805.us.us.us.2, %.805.us.us.us.2
  %.814.us395.us.us.2 = fadd double %square.2.2337.us384.us.us.2, %.812.us394.us.us.2
  %exitcond594.2.not = icmp eq i64 %arg.pieces.5.2, %.494.us388.us.us.2
  br i1 %exitcond594.2.not, label %B210.for.cond.preheader_crit_edge.us.us.us.2, label %B212.us383.us.us.2

B210.for.cond.preheader_crit_edge.us.us.us.2:     ; preds = %B212.us383.us.us.2
  %.180.us.us = add nuw nsw i64 %.173419440.us.us, 1
  %.832.us.us.us = tail call double @sqrt(double %.814.us.us.us.us)
  %.840.us.us.us = fmul double %.271.us.us, %.832.us.us.us
  %.10.i12 = fcmp ogt double %.840.us.us.us, 0.000000e+00
  %.11.i13 = select i1 %.10.i12, double %.840.us.us.us, double 0.000000e+00
  %.832.us.us.us.1 = tail call double @sqrt(double %.814.us359.us.us.us.1)
  %.840.us.us.us.1 = fmul double %.271.us.us, %.832.us.us.us.1
  %.10.i5 = fcmp ogt double %.840.us.us.us.1, %.11.i13
  %.11.i6 = select i1 %.10.i5, double %.840.us.us.us.1, double %.11.i13
  %.832.us.us.us.2 = tail call double @sqrt(double %.814.us395.us.us.2)
  %.840.us.us.us.2 = fmul double %.271.us.us, %.832.us.us.us.2
  %.10.i7 = fcmp ogt double %.840.us.us.us.2, %.11.i6
  %.11.i8 = select i1 %.10.i7, double %.840.us.us.us.2, double %.11.i6
  %.884.us.us = fdiv double %.11.i8, %arg.spacing
  %.894.le.us.us = tail call double @llvm.ceil.f64(double %.884.us.us)
  %.10.i9 = fcmp ogt double %.894.le.us.us, 1.000000e+00
  %.11.i10 = select i1 %.10.i9, double %.894.le.us.us, double 1.000000e+00
  %2 = getelementptr double, ptr %arg.counts.4, i64 %.173419440.us.us
  store double %.11.i10, ptr %2, align 8
  %.5.i11 = fptosi double %.11.i10 to i64
  %.1016.us.us = add nsw i64 %total.2.0442.us.us, %.5.i11
  %exitcond596.not = icmp eq i64 %arg.pieces.5.0, %.180.us.us
  br i1 %exitcond596.not, label %B594, label %B212.us.us.us.us.preheader

B210.for.cond.preheader_crit_edge.us.us.us:       ; preds = %B212.us.us.us.us
  %.271.us.us = fsub double %.239.us.us, %.270.us.us
  %gep451.us.us = getelementptr double, ptr %invariant.gep450, i64 %.587.us.us
  br label %B212.us343.us.us.us.1

B212.us.us.us.us:                                 ; preds = %B212.us.us.us.us, %B212.us.us.us.us.preheader
  %square.2.2337.us.us.us.us = phi double [ %.814.us.us.us.us, %B212.us.us.us.us ], [ 0.000000e+00, %B212.us.us.us.us.preheader ]
  %.487333335.us.us.us.us = phi i64 [ %.494.us.us.us.us, %B212.us.us.us.us ], [ 0, %B212.us.us.us.us.preheader ]
  %.494.us.us.us.us = add nuw nsw i64 %.487333335.us.us.us.us, 1
  %.593.us.us.us.us = getelementptr double, ptr %gep.us.us, i64 %.487333335.us.us.us.us
  %.594.us.us.us.us = load double, ptr %.593.us.us.us.us, align 8
  %.812.us.us.us.us = fmul double %.594.us.us.us.us, %.594.us.us.us.us
  %.814.us.us.us.us = fadd double %square.2.2337.us.us.us.us, %.812.us.us.us.us
  %exitcond593.not = icmp eq i64 %arg.pieces.5.2, %.494.us.us.us.us
  br i1 %exitcond593.not, label %B210.for.cond.preheader_crit_edge.us.us.us, label %B212.us.us.us.us

B96.endif.endif.us:                               ; preds = %B96.endif.endif.us.preheader, %B96.endif.endif.us
  %.173419440.us = phi i64 [ %.180.us, %B96.endif.endif.us ], [ 1, %B96.endif.endif.us.preheader ]
  %.180.us = add nuw nsw i64 %.173419440.us, 1
  %3 = getelementptr double, ptr %arg.counts.4, i64 %.173419440.us
  store double %.11.i4, ptr %3, align 8
  %exitcond598.not = icmp eq i64 %arg.pieces.5.0, %.180.us
  br i1 %exitcond598.not, label %B594.loopexit, label %B96.endif.endif.us, !llvm.loop !0

B594.loopexit:                                    ; preds = %B96.endif.endif.us
  %4 = mul i64 %arg.pieces.5.0, %.5.i
  %5 = add i64 %4, 1
  br label %B594

B594:                                             ; preds = %B210.for.cond.preheader_crit_edge.us.us.us.2, %B594.loopexit, %B96.endif.endif.us.preheader, %B0.endif
  %total.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %5, %B594.loopexit ], [ %.1016.us.peel, %B96.endif.endif.us.preheader ], [ %.1016.us.us, %B210.for.cond.preheader_crit_edge.us.us.us.2 ]
  store i64 %total.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @sqrt(double) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_place_rows_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, ptr readnone captures(none) %arg.counts.0, ptr readnone captures(none) %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr readonly captures(none) %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, ptr readnone captures(none) %arg.u.0, ptr readnone captures(none) %arg.u.1, i64 %arg.u.2, i64 %arg.u.3, ptr captures(none) %arg.u.4, i64 %arg.u.5.0, i64 %arg.u.6.0, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) local_unnamed_addr #0 {
B0.endif:
  %.171307.not = icmp slt i64 %arg.pieces.5.0, 1
  br i1 %.171307.not, label %B234.thread, label %B66

B234.thread:                                      ; preds = %B0.endif
  %.583323.not = icmp eq i64 %arg.pieces.5.0, 0
  %.584324 = select i1 %.583323.not, i64 0, i64 %arg.knots.5.0
  %0 = getelementptr double, ptr %arg.knots.4, i64 %arg.pieces.5.0
  %.598325 = getelementptr double, ptr %0, i64 %.584324
  br label %B234.endif

B64.loopexit:                                     ; preds = %B142, %B66
  %k.2.1.lcssa = phi i64 [ %k.3.0312, %B66 ], [ %.530, %B142 ]
  %exitcond321.not = icmp eq i64 %arg.pieces.5.0, %.184
  br i1 %exitcond321.not, label %B234, label %B66

B66:                                              ; preds = %B0.endif, %B64.loopexit
  %k.3.0312 = phi i64 [ %k.2.1.lcssa, %B64.loopexit ], [ 0, %B0.endif ]
  %.177300310 = phi i64 [ %.184, %B64.loopexit ], [ 0, %B0.endif ]
  %.184 = add nuw nsw i64 %.177300310, 1
  %1 = getelementptr double, ptr %arg.counts.4, i64 %.177300310
  %.248 = load double, ptr %1, align 8
  %.5.i = fptosi double %.248 to i64
  %.356293.not = icmp slt i64 %.5.i, 1
  br i1 %.356293.not, label %B64.loopexit, label %B142.lr.ph

B142:                                             ; preds = %B142.lr.ph, %B142
  %k.2.1296 = phi i64 [ %k.3.0312, %B142.lr.ph ], [ %.530, %B142 ]
  %.362292294 = phi i64 [ 0, %B142.lr.ph ], [ %.369, %B142 ]
  %.369 = add nuw nsw i64 %.362292294, 1
  %.424 = load double, ptr %18, align 8
  %.456 = load double, ptr %19, align 8
  %.488 = fsub double %.456, %.424
  %.489 = uitofp nneg i64 %.362292294 to double
  %.490 = fmul double %.488, %.489
  %.496 = fdiv double %.490, %.492
  %.497 = fadd double %.424, %.496
  %.512 = icmp slt i64 %k.2.1296, 0
  %.513 = select i1 %.512, i64 %arg.u.5.0, i64 0
  %2 = getelementptr double, ptr %arg.u.4, i64 %k.2.1296
  %.527 = getelementptr double, ptr %2, i64 %.513
  store double %.497, ptr %.527, align 8
  %.530 = add i64 %k.2.1296, 1
  %exitcond.not = icmp eq i64 %.369, %.5.i
  br i1 %exitcond.not, label %B64.loopexit, label %B142

B234:                                             ; preds = %B64.loopexit
  %3 = getelementptr double, ptr %arg.knots.4, i64 %arg.pieces.5.0
  %.614 = icmp slt i64 %k.2.1.lcssa, 0
  %spec.select = select i1 %.614, i64 %arg.u.5.0, i64 0
  br label %B234.endif

B234.endif:                                       ; preds = %B234, %B234.thread
  %.599330.in = phi ptr [ %.598325, %B234.thread ], [ %3, %B234 ]
  %k.3.0.lcssa329 = phi i64 [ 0, %B234.thread ], [ %k.2.1.lcssa, %B234 ]
  %4 = phi i64 [ 0, %B234.thread ], [ %spec.select, %B234 ]
  %.599330 = load double, ptr %.599330.in, align 8
  %5 = getelementptr double, ptr %arg.u.4, i64 %k.3.0.lcssa329
  %.629 = getelementptr double, ptr %5, i64 %4
  store double %.599330, ptr %.629, align 8
  %.154434.not.i = icmp slt i64 %arg.u.5.0, 1
  br i1 %.154434.not.i, label %_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE.exit, label %B66.lr.ph.i

B66.lr.ph.i:                                      ; preds = %B234.endif
  %.215.i = add i64 %arg.pieces.5.0, -1
  %.571424.not.i = icmp slt i64 %arg.pieces.5.2, 1
  %.657.i = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.idx.i = shl i64 %arg.pieces.5.2, 4
  %.idx421.i = mul i64 %arg.pieces.5.2, 24
  br i1 %.571424.not.i, label %_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE.exit, label %B66.us.preheader.i

B66.us.preheader.i:                               ; preds = %B66.lr.ph.i
  %6 = add i64 %arg.pieces.5.0, -2
  br label %B66.us.i

B66.us.i:                                         ; preds = %B336.B64.loopexit_crit_edge.us.i, %B66.us.preheader.i
  %piece.2.0437.us.i = phi i64 [ %piece.3.1.us.i, %B336.B64.loopexit_crit_edge.us.i ], [ 0, %B66.us.preheader.i ]
  %.160429435.us.i = phi i64 [ %.167.us.i, %B336.B64.loopexit_crit_edge.us.i ], [ 0, %B66.us.preheader.i ]
  %.167.us.i = add nuw nsw i64 %.160429435.us.i, 1
  %.217.us.i = icmp slt i64 %piece.2.0437.us.i, %.215.i
  %7 = getelementptr double, ptr %arg.u.4, i64 %.160429435.us.i
  %.256.us.i = load double, ptr %7, align 8, !noalias !2
  br i1 %.217.us.i, label %B112.us.i, label %B250.endif.us.i

B112.us.i:                                        ; preds = %B66.us.i
  %.274.us.i = icmp slt i64 %piece.2.0437.us.i, -1
  %.275.us.i = select i1 %.274.us.i, i64 %arg.knots.5.0, i64 0
  %8 = getelementptr double, ptr %arg.knots.4, i64 %piece.2.0437.us.i
  %9 = getelementptr i8, ptr %8, i64 8
  %.289.us.i = getelementptr double, ptr %9, i64 %.275.us.i
  %.290.us.i = load double, ptr %.289.us.i, align 8, !noalias !2
  %.291.us.i = fcmp ult double %.256.us.i, %.290.us.i
  br i1 %.291.us.i, label %B250.endif.us.i, label %B154.us.i

B154.us.i:                                        ; preds = %B112.us.i, %B208.us.i
  %piece.4.2.us.i = phi i64 [ %.297.us.i, %B208.us.i ], [ %piece.2.0437.us.i, %B112.us.i ]
  %exitcond.not.i = icmp eq i64 %piece.4.2.us.i, %6
  br i1 %exitcond.not.i, label %B250.endif.us.i, label %B208.us.i

B208.us.i:                                        ; preds = %B154.us.i
  %.297.us.i = add nsw i64 %piece.4.2.us.i, 1
  %.380.us.i = icmp slt i64 %piece.4.2.us.i, -2
  %.381.us.i = select i1 %.380.us.i, i64 %arg.knots.5.0, i64 0
  %10 = getelementptr double, ptr %arg.knots.4, i64 %piece.4.2.us.i
  %11 = getelementptr i8, ptr %10, i64 16
  %.395.us.i = getelementptr double, ptr %11, i64 %.381.us.i
  %.396.us.i = load double, ptr %.395.us.i, align 8, !noalias !2
  %.397.us.i = fcmp ult double %.256.us.i, %.396.us.i
  br i1 %.397.us.i, label %B250.endif.us.i, label %B154.us.i

B250.endif.us.i:                                  ; preds = %B208.us.i, %B154.us.i, %B112.us.i, %B66.us.i
  %piece.3.1.us.i = phi i64 [ %piece.2.0437.us.i, %B112.us.i ], [ %piece.2.0437.us.i, %B66.us.i ], [ %.215.i, %B154.us.i ], [ %.297.us.i, %B208.us.i ]
  %.455.us.i = icmp slt i64 %piece.3.1.us.i, 0
  %.456.us.i = select i1 %.455.us.i, i64 %arg.knots.5.0, i64 0
  %12 = getelementptr double, ptr %arg.knots.4, i64 %piece.3.1.us.i
  %.470.us.i = getelementptr double, ptr %12, i64 %.456.us.i
  %.471.us.i = load double, ptr %.470.us.i, align 8, !noalias !2
  %.472.us.i = fsub double %.256.us.i, %.471.us.i
  %.634.us.i = select i1 %.455.us.i, i64 %arg.pieces.5.0, i64 0
  %.635.us.i = add i64 %.634.us.i, %piece.3.1.us.i
  %.659.us.i = mul i64 %.657.i, %.635.us.i
  %.661.us.i = getelementptr double, ptr %arg.pieces.4, i64 %.659.us.i
  %13 = getelementptr double, ptr %.661.us.i, i64 %arg.pieces.5.2
  %14 = getelementptr i8, ptr %.661.us.i, i64 %.idx.i
  %15 = getelementptr i8, ptr %.661.us.i, i64 %.idx421.i
  %.960.us.i = mul i64 %.160429435.us.i, %arg.out.5.1
  %16 = getelementptr double, ptr %arg.out.4, i64 %.960.us.i
  br label %B338.us.i

B338.us.i:                                        ; preds = %B338.us.i, %B250.endif.us.i
  %.577423425.us.i = phi i64 [ 0, %B250.endif.us.i ], [ %.584.us.i, %B338.us.i ]
  %.584.us.i = add nuw nsw i64 %.577423425.us.i, 1
  %.745.us.i = getelementptr double, ptr %.661.us.i, i64 %.577423425.us.i
  %.746.us.i = load double, ptr %.745.us.i, align 8, !noalias !2
  %.798.us.i = getelementptr double, ptr %13, i64 %.577423425.us.i
  %.799.us.i = load double, ptr %.798.us.i, align 8, !noalias !2
  %.851.us.i = getelementptr double, ptr %14, i64 %.577423425.us.i
  %.852.us.i = load double, ptr %.851.us.i, align 8, !noalias !2
  %.904.us.i = getelementptr double, ptr %15, i64 %.577423425.us.i
  %.905.us.i = load double, ptr %.904.us.i, align 8, !noalias !2
  %.907.us.i = fmul double %.472.us.i, %.905.us.i
  %.908.us.i = fadd double %.852.us.i, %.907.us.i
  %.910.us.i = fmul double %.472.us.i, %.908.us.i
  %.911.us.i = fadd double %.799.us.i, %.910.us.i
  %.913.us.i = fmul double %.472.us.i, %.911.us.i
  %.914.us.i = fadd double %.746.us.i, %.913.us.i
  %17 = getelementptr double, ptr %16, i64 %.577423425.us.i
  store double %.914.us.i, ptr %17, align 8, !noalias !2
  %exitcond446.not.i = icmp eq i64 %arg.pieces.5.2, %.584.us.i
  br i1 %exitcond446.not.i, label %B336.B64.loopexit_crit_edge.us.i, label %B338.us.i

B336.B64.loopexit_crit_edge.us.i:                 ; preds = %B338.us.i
  %exitcond447.not.i = icmp eq i64 %.167.us.i, %arg.u.5.0
  br i1 %exitcond447.not.i, label %_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE.exit, label %B66.us.i

_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE.exit: ; preds = %B336.B64.loopexit_crit_edge.us.i, %B234.endif, %B66.lr.ph.i
  %.683 = add nsw i64 %k.3.0.lcssa329, 1
  store i64 %.683, ptr %retptr, align 8
  ret i32 0

B142.lr.ph:                                       ; preds = %B66
  %18 = getelementptr double, ptr %arg.knots.4, i64 %.177300310
  %19 = getelementptr i8, ptr %18, i64 8
  %.492 = uitofp nneg i64 %.5.i to double
  br label %B142
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_derivatives_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, ptr readnone captures(none) %arg.u.0, ptr readnone captures(none) %arg.u.1, i64 %arg.u.2, i64 %arg.u.3, ptr readonly captures(none) %arg.u.4, i64 %arg.u.5.0, i64 %arg.u.6.0, ptr readnone captures(none) %arg.first.0, ptr readnone captures(none) %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr writeonly captures(none) %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.5.1, i64 %arg.first.6.0, i64 %arg.first.6.1, ptr readnone captures(none) %arg.second.0, ptr readnone captures(none) %arg.second.1, i64 %arg.second.2, i64 %arg.second.3, ptr writeonly captures(none) %arg.second.4, i64 %arg.second.5.0, i64 %arg.second.5.1, i64 %arg.second.6.0, i64 %arg.second.6.1, ptr readnone captures(none) %arg.third.0, ptr readnone captures(none) %arg.third.1, i64 %arg.third.2, i64 %arg.third.3, ptr writeonly captures(none) %arg.third.4, i64 %arg.third.5.0, i64 %arg.third.5.1, i64 %arg.third.6.0, i64 %arg.third.6.1) local_unnamed_addr #0 {
B0.endif:
  %.184456.not = icmp slt i64 %arg.u.5.0, 1
  br i1 %.184456.not, label %B518, label %B66.lr.ph

B66.lr.ph:                                        ; preds = %B0.endif
  %.245 = add i64 %arg.pieces.5.0, -1
  %invariant.gep = getelementptr double, ptr %arg.pieces.4, i64 %arg.pieces.5.2
  %.601446.not = icmp slt i64 %arg.pieces.5.2, 1
  %.705 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.idx = shl i64 %arg.pieces.5.2, 4
  %invariant.gep464 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx
  %.idx443 = mul i64 %arg.pieces.5.2, 24
  %invariant.gep466 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx443
  br i1 %.601446.not, label %B518, label %B66.us.preheader

B66.us.preheader:                                 ; preds = %B66.lr.ph
  %0 = add i64 %arg.pieces.5.0, -2
  br label %B66.us

B66.us:                                           ; preds = %B336.B64.loopexit_crit_edge.us, %B66.us.preheader
  %piece.2.0459.us = phi i64 [ %piece.3.1.us, %B336.B64.loopexit_crit_edge.us ], [ 0, %B66.us.preheader ]
  %.190451457.us = phi i64 [ %.197.us, %B336.B64.loopexit_crit_edge.us ], [ 0, %B66.us.preheader ]
  %.197.us = add nuw nsw i64 %.190451457.us, 1
  %.247.us = icmp slt i64 %piece.2.0459.us, %.245
  %1 = getelementptr double, ptr %arg.u.4, i64 %.190451457.us
  %.286.us = load double, ptr %1, align 8
  br i1 %.247.us, label %B112.us, label %B250.endif.us

B112.us:                                          ; preds = %B66.us
  %.304.us = icmp slt i64 %piece.2.0459.us, -1
  %.305.us = select i1 %.304.us, i64 %arg.knots.5.0, i64 0
  %2 = getelementptr double, ptr %arg.knots.4, i64 %piece.2.0459.us
  %3 = getelementptr i8, ptr %2, i64 8
  %.319.us = getelementptr double, ptr %3, i64 %.305.us
  %.320.us = load double, ptr %.319.us, align 8
  %.321.us = fcmp ult double %.286.us, %.320.us
  br i1 %.321.us, label %B250.endif.us, label %B154.us

B154.us:                                          ; preds = %B112.us, %B208.us
  %piece.4.2.us = phi i64 [ %.327.us, %B208.us ], [ %piece.2.0459.us, %B112.us ]
  %exitcond.not = icmp eq i64 %piece.4.2.us, %0
  br i1 %exitcond.not, label %B250.endif.us, label %B208.us

B208.us:                                          ; preds = %B154.us
  %.327.us = add nsw i64 %piece.4.2.us, 1
  %.410.us = icmp slt i64 %piece.4.2.us, -2
  %.411.us = select i1 %.410.us, i64 %arg.knots.5.0, i64 0
  %4 = getelementptr double, ptr %arg.knots.4, i64 %piece.4.2.us
  %5 = getelementptr i8, ptr %4, i64 16
  %.425.us = getelementptr double, ptr %5, i64 %.411.us
  %.426.us = load double, ptr %.425.us, align 8
  %.427.us = fcmp ult double %.286.us, %.426.us
  br i1 %.427.us, label %B250.endif.us, label %B154.us

B250.endif.us:                                    ; preds = %B208.us, %B154.us, %B112.us, %B66.us
  %piece.3.1.us = phi i64 [ %piece.2.0459.us, %B112.us ], [ %piece.2.0459.us, %B66.us ], [ %.245, %B154.us ], [ %.327.us, %B208.us ]
  %.485.us = icmp slt i64 %piece.3.1.us, 0
  %.486.us = select i1 %.485.us, i64 %arg.knots.5.0, i64 0
  %6 = getelementptr double, ptr %arg.knots.4, i64 %piece.3.1.us
  %.500.us = getelementptr double, ptr %6, i64 %.486.us
  %.501.us = load double, ptr %.500.us, align 8
  %.502.us = fsub double %.286.us, %.501.us
  %.676.us = select i1 %.485.us, i64 %arg.pieces.5.0, i64 0
  %.677.us = add i64 %.676.us, %piece.3.1.us
  %.707.us = mul i64 %.705, %.677.us
  %gep.us = getelementptr double, ptr %invariant.gep, i64 %.707.us
  %gep465.us = getelementptr double, ptr %invariant.gep464, i64 %.707.us
  %gep467.us = getelementptr double, ptr %invariant.gep466, i64 %.707.us
  %.869.us = fmul double %.502.us, 3.000000e+00
  %.920.us = mul i64 %.190451457.us, %arg.first.5.1
  %7 = getelementptr double, ptr %arg.first.4, i64 %.920.us
  %.928.us = fmul double %.502.us, 6.000000e+00
  %.976.us = mul i64 %.190451457.us, %arg.second.5.1
  %8 = getelementptr double, ptr %arg.second.4, i64 %.976.us
  %.1028.us = mul i64 %.190451457.us, %arg.third.5.1
  %9 = getelementptr double, ptr %arg.third.4, i64 %.1028.us
  br label %B338.us

B338.us:                                          ; preds = %B338.us, %B250.endif.us
  %.607445447.us = phi i64 [ 0, %B250.endif.us ], [ %.614.us, %B338.us ]
  %.614.us = add nuw nsw i64 %.607445447.us, 1
  %.713.us = getelementptr double, ptr %gep.us, i64 %.607445447.us
  %.714.us = load double, ptr %.713.us, align 8
  %.789.us = getelementptr double, ptr %gep465.us, i64 %.607445447.us
  %.790.us = load double, ptr %.789.us, align 8
  %.865.us = getelementptr double, ptr %gep467.us, i64 %.607445447.us
  %.866.us = load double, ptr %.865.us, align 8
  %.867.us = fmul double %.790.us, 2.000000e+00
  %.870.us = fmul double %.869.us, %.866.us
  %.871.us = fadd double %.867.us, %.870.us
  %.873.us = fmul double %.502.us, %.871.us
  %.874.us = fadd double %.714.us, %.873.us
  %10 = getelementptr double, ptr %7, i64 %.607445447.us
  store double %.874.us, ptr %10, align 8
  %.929.us = fmul double %.928.us, %.866.us
  %.930.us = fadd double %.867.us, %.929.us
  %11 = getelementptr double, ptr %8, i64 %.607445447.us
  store double %.930.us, ptr %11, align 8
  %.982.us = fmul double %.866.us, 6.000000e+00
  %12 = getelementptr double, ptr %9, i64 %.607445447.us
  store double %.982.us, ptr %12, align 8
  %exitcond472.not = icmp eq i64 %arg.pieces.5.2, %.614.us
  br i1 %exitcond472.not, label %B336.B64.loopexit_crit_edge.us, label %B338.us

B336.B64.loopexit_crit_edge.us:                   ; preds = %B338.us
  %exitcond473.not = icmp eq i64 %.197.us, %arg.u.5.0
  br i1 %exitcond473.not, label %B518, label %B66.us

B518:                                             ; preds = %B336.B64.loopexit_crit_edge.us, %B66.lr.ph, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_rounded_polyline_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.spans.0, ptr readnone captures(none) %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr readonly captures(none) %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.6.0, ptr readnone captures(none) %arg.points.0, ptr readnone captures(none) %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr readonly captures(none) %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.5.1, i64 %arg.points.6.0, i64 %arg.points.6.1, ptr readnone captures(none) %arg.widths.0, ptr readnone captures(none) %arg.widths.1, i64 %arg.widths.2, i64 %arg.widths.3, ptr readonly captures(none) %arg.widths.4, i64 %arg.widths.5.0, i64 %arg.widths.6.0, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr writeonly captures(none) initializes((0, 8)) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr writeonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2) local_unnamed_addr #0 {
B0.endif:
  store double 0.000000e+00, ptr %arg.knots.4, align 8
  %.217709 = icmp sgt i64 %arg.points.5.0, 1
  br i1 %.217709, label %B82.lr.ph, label %B852

B82.lr.ph:                                        ; preds = %B0.endif
  %storemerge = add nsw i64 %arg.points.5.0, -1
  %.259 = add nsw i64 %arg.points.5.0, -2
  %invariant.gep = getelementptr double, ptr %arg.pieces.4, i64 %arg.pieces.5.2
  %.548690.not = icmp slt i64 %arg.points.5.1, 1
  %.870 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %invariant.gep694.idx = mul i64 %arg.pieces.5.2, 24
  %invariant.gep694 = getelementptr i8, ptr %arg.pieces.4, i64 %invariant.gep694.idx
  %.idx = shl i64 %arg.pieces.5.2, 4
  %invariant.gep696 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx
  br i1 %.548690.not, label %B160.peel, label %B82.us

B160.peel:                                        ; preds = %B82.lr.ph
  %.261.peel = icmp eq i64 %.259, 0
  %.295.peel = load double, ptr %arg.spans.4, align 8
  %.297.peel = fadd double %.295.peel, 0.000000e+00
  br i1 %.261.peel, label %B182.endif.peel, label %B164.peel

B164.peel:                                        ; preds = %B160.peel
  %.377.peel = load double, ptr %arg.widths.4, align 8
  br label %B182.endif.peel

B182.endif.peel:                                  ; preds = %B164.peel, %B160.peel
  %"$phi182.2.2.1.peel" = phi double [ %.377.peel, %B164.peel ], [ 0.000000e+00, %B160.peel ]
  %.431.peel = fsub double %.295.peel, %"$phi182.2.2.1.peel"
  %.463.peel = fmul double %.295.peel, 1.000000e-09
  %.464.peel = fcmp ogt double %.431.peel, %.463.peel
  br i1 %.464.peel, label %B768.peel, label %B794.peel

B768.peel:                                        ; preds = %B182.endif.peel
  %.1786.peel = fsub double %.297.peel, %"$phi182.2.2.1.peel"
  %0 = getelementptr i8, ptr %arg.knots.4, i64 8
  store double %.1786.peel, ptr %0, align 8
  br label %B794.peel

B794.peel:                                        ; preds = %B768.peel, %B182.endif.peel
  %count.5.1.peel = phi i64 [ 1, %B768.peel ], [ 0, %B182.endif.peel ]
  br i1 %.261.peel, label %B852, label %B848.peel

B848.peel:                                        ; preds = %B794.peel
  %.1830.peel = fadd double %.297.peel, %"$phi182.2.2.1.peel"
  %1 = getelementptr double, ptr %arg.knots.4, i64 %count.5.1.peel
  %2 = getelementptr i8, ptr %1, i64 8
  store double %.297.peel, ptr %2, align 8
  %.1867.peel = or disjoint i64 %count.5.1.peel, 2
  %3 = getelementptr double, ptr %arg.knots.4, i64 %.1867.peel
  store double %.1830.peel, ptr %3, align 8
  %exitcond749.peel.not = icmp eq i64 %storemerge, 1
  br i1 %exitcond749.peel.not, label %B852, label %B160

B82.us:                                           ; preds = %B82.lr.ph, %B848.us
  %corner.2.0713.us = phi double [ %.297.us, %B848.us ], [ 0.000000e+00, %B82.lr.ph ]
  %count.3.0712.us = phi i64 [ %count.4.1.us, %B848.us ], [ 0, %B82.lr.ph ]
  %.223704710.us = phi i64 [ %.230.us, %B848.us ], [ 0, %B82.lr.ph ]
  %.230.us = add nuw nsw i64 %.223704710.us, 1
  %.261.us = icmp eq i64 %.223704710.us, %.259
  %4 = getelementptr double, ptr %arg.spans.4, i64 %.223704710.us
  %.295.us = load double, ptr %4, align 8
  %.297.us = fadd double %corner.2.0713.us, %.295.us
  %.304.us.not = icmp eq i64 %.223704710.us, 0
  br i1 %.304.us.not, label %B160.us, label %B136.us

B136.us:                                          ; preds = %B82.us
  %5 = getelementptr double, ptr %arg.widths.4, i64 %.223704710.us
  %.336.us = getelementptr i8, ptr %5, i64 -8
  %.337.us = load double, ptr %.336.us, align 8
  br label %B160.us

B160.us:                                          ; preds = %B136.us, %B82.us
  %"$phi182.1.2.1.us" = phi double [ %.337.us, %B136.us ], [ 0.000000e+00, %B82.us ]
  br i1 %.261.us, label %B182.endif.us, label %B164.us

B164.us:                                          ; preds = %B160.us
  %6 = getelementptr double, ptr %arg.widths.4, i64 %.223704710.us
  %.377.us = load double, ptr %6, align 8
  br label %B182.endif.us

B182.endif.us:                                    ; preds = %B164.us, %B160.us
  %"$phi182.2.2.1.us" = phi double [ %.377.us, %B164.us ], [ 0.000000e+00, %B160.us ]
  %.429.us = fsub double %.295.us, %"$phi182.1.2.1.us"
  %.431.us = fsub double %.429.us, %"$phi182.2.2.1.us"
  %.463.us = fmul double %.295.us, 1.000000e-09
  %.464.us = fcmp ogt double %.431.us, %.463.us
  %.636.us = mul i64 %.230.us, %arg.points.5.1
  %7 = getelementptr double, ptr %arg.points.4, i64 %.636.us
  %.688.us = mul i64 %.223704710.us, %arg.points.5.1
  %8 = getelementptr double, ptr %arg.points.4, i64 %.688.us
  %.840.us = icmp slt i64 %count.3.0712.us, 0
  %.841.us = select i1 %.840.us, i64 %arg.pieces.5.0, i64 0
  %.842.us = add i64 %.841.us, %count.3.0712.us
  %.872.us = mul i64 %.842.us, %.870
  %9 = getelementptr double, ptr %arg.pieces.4, i64 %.872.us
  %gep.us = getelementptr double, ptr %invariant.gep, i64 %.872.us
  %.961.us = add nsw i64 %count.3.0712.us, 1
  %.1031.us = add nuw nsw i64 %.223704710.us, 2
  %.1077.us = mul i64 %.1031.us, %arg.points.5.1
  %10 = getelementptr double, ptr %arg.points.4, i64 %.1077.us
  %11 = getelementptr double, ptr %arg.spans.4, i64 %.230.us
  %.1181.us = fmul double %"$phi182.2.2.1.us", 6.000000e+00
  %.1510.us = fmul double %"$phi182.2.2.1.us", 5.000000e-01
  br i1 %.261.us, label %B272.lr.ph.split.us.us, label %B272.us719.preheader

B272.us719.preheader:                             ; preds = %B182.endif.us
  %.pre = add nsw i64 %count.3.0712.us, 2
  br label %B272.us719

B768.us:                                          ; preds = %B272.us.us.us, %B270.B764_crit_edge.us
  %.1786.us = fsub double %.297.us, %"$phi182.2.2.1.us"
  %.1800.us = icmp slt i64 %count.3.0712.us, -1
  %.1801.us = select i1 %.1800.us, i64 %arg.knots.5.0, i64 0
  %12 = getelementptr double, ptr %arg.knots.4, i64 %.961.us
  %.1815.us = getelementptr double, ptr %12, i64 %.1801.us
  store double %.1786.us, ptr %.1815.us, align 8
  br label %B794.us

B794.us:                                          ; preds = %B270.B764_crit_edge.us, %B768.us
  %count.5.1.us = phi i64 [ %.961.us, %B768.us ], [ %count.3.0712.us, %B270.B764_crit_edge.us ]
  br i1 %.261.us, label %B848.us, label %B798.us

B798.us:                                          ; preds = %B794.us
  %.1830.us = fadd double %.297.us, %"$phi182.2.2.1.us"
  %.1849.us = icmp slt i64 %count.5.1.us, -1
  %.1850.us = select i1 %.1849.us, i64 %arg.knots.5.0, i64 0
  %13 = getelementptr double, ptr %arg.knots.4, i64 %count.5.1.us
  %14 = getelementptr i8, ptr %13, i64 8
  %.1864.us = getelementptr double, ptr %14, i64 %.1850.us
  store double %.297.us, ptr %.1864.us, align 8
  %.1867.us = add nsw i64 %count.5.1.us, 2
  %.1881.us = icmp slt i64 %count.5.1.us, -2
  %.1882.us = select i1 %.1881.us, i64 %arg.knots.5.0, i64 0
  %15 = getelementptr double, ptr %arg.knots.4, i64 %.1867.us
  %.1896.us = getelementptr double, ptr %15, i64 %.1882.us
  store double %.1830.us, ptr %.1896.us, align 8
  br label %B848.us

B848.us:                                          ; preds = %B272.lr.ph.split.us.us, %B798.us, %B794.us
  %count.4.1.us = phi i64 [ %count.5.1.us, %B794.us ], [ %.1867.us, %B798.us ], [ %count.3.0712.us, %B272.lr.ph.split.us.us ]
  %exitcond748.not = icmp eq i64 %.230.us, %storemerge
  br i1 %exitcond748.not, label %B852, label %B82.us

B272.us719:                                       ; preds = %B424.us, %B272.us719.preheader
  %.554689691.us721 = phi i64 [ %.561.us723, %B424.us ], [ 0, %B272.us719.preheader ]
  %.561.us723 = add nuw nsw i64 %.554689691.us721, 1
  %.640.us = getelementptr double, ptr %7, i64 %.554689691.us721
  %.641.us = load double, ptr %.640.us, align 8
  %.692.us = getelementptr double, ptr %8, i64 %.554689691.us721
  %.693.us = load double, ptr %.692.us, align 8
  %.694.us = fsub double %.641.us, %.693.us
  %.725.us = load double, ptr %4, align 8
  %.729.us = fdiv double %.694.us, %.725.us
  br i1 %.464.us, label %B380.us, label %B424.us

B380.us:                                          ; preds = %B272.us719
  %.787.us = fmul double %"$phi182.1.2.1.us", %.729.us
  %.788.us = fadd double %.693.us, %.787.us
  %.878.us = getelementptr double, ptr %9, i64 %.554689691.us721
  store double %.788.us, ptr %.878.us, align 8
  %.958.us = getelementptr double, ptr %gep.us, i64 %.554689691.us721
  store double %.729.us, ptr %.958.us, align 8
  %.1025.us.pre = load double, ptr %.640.us, align 8
  br label %B424.us

B424.us:                                          ; preds = %B380.us, %B272.us719
  %.1419.us.pre-phi = phi i64 [ %.pre, %B380.us ], [ %.961.us, %B272.us719 ]
  %.1025.us = phi double [ %.1025.us.pre, %B380.us ], [ %.641.us, %B272.us719 ]
  %piece.3.2.us = phi i64 [ %.961.us, %B380.us ], [ %count.3.0712.us, %B272.us719 ]
  %.1028.us = fmul double %"$phi182.2.2.1.us", %.729.us
  %.1029.us = fsub double %.1025.us, %.1028.us
  %.1081.us = getelementptr double, ptr %10, i64 %.554689691.us721
  %.1082.us = load double, ptr %.1081.us, align 8
  %.1136.us = fsub double %.1082.us, %.1025.us
  %.1168.us = load double, ptr %11, align 8
  %.1172.us = fdiv double %.1136.us, %.1168.us
  %.1174.us = fsub double %.1172.us, %.729.us
  %.1179.us = fdiv double %.1174.us, %"$phi182.2.2.1.us"
  %.1185.us = fdiv double %.1179.us, %.1181.us
  %.1223.us = icmp slt i64 %piece.3.2.us, 0
  %.1224.us = select i1 %.1223.us, i64 %arg.pieces.5.0, i64 0
  %.1225.us = add i64 %.1224.us, %piece.3.2.us
  %.1255.us = mul i64 %.1225.us, %.870
  %16 = getelementptr double, ptr %arg.pieces.4, i64 %.1255.us
  %.1261.us = getelementptr double, ptr %16, i64 %.554689691.us721
  store double %.1029.us, ptr %.1261.us, align 8
  %gep685.us = getelementptr double, ptr %invariant.gep, i64 %.1255.us
  %.1339.us = getelementptr double, ptr %gep685.us, i64 %.554689691.us721
  store double %.729.us, ptr %.1339.us, align 8
  %gep695.us = getelementptr double, ptr %invariant.gep694, i64 %.1255.us
  %.1416.us = getelementptr double, ptr %gep695.us, i64 %.554689691.us721
  store double %.1185.us, ptr %.1416.us, align 8
  %.1423.us = fmul double %"$phi182.2.2.1.us", %.1179.us
  %.1427.us = fdiv double %.1423.us, 6.000000e+00
  %.1429.us = fadd double %.729.us, %.1427.us
  %.1431.us = fmul double %"$phi182.2.2.1.us", %.1429.us
  %.1432.us = fadd double %.1029.us, %.1431.us
  %.1469.us = icmp slt i64 %piece.3.2.us, -1
  %.1470.us = select i1 %.1469.us, i64 %arg.pieces.5.0, i64 0
  %.1471.us = add i64 %.1470.us, %.1419.us.pre-phi
  %.1501.us = mul i64 %.1471.us, %.870
  %17 = getelementptr double, ptr %arg.pieces.4, i64 %.1501.us
  %.1507.us = getelementptr double, ptr %17, i64 %.554689691.us721
  store double %.1432.us, ptr %.1507.us, align 8
  %.1511.us = fmul double %.1510.us, %.1179.us
  %.1513.us = fadd double %.729.us, %.1511.us
  %.1516.us = fmul double %.1179.us, 5.000000e-01
  %gep687.us = getelementptr double, ptr %invariant.gep, i64 %.1501.us
  %.1591.us = getelementptr double, ptr %gep687.us, i64 %.554689691.us721
  store double %.1513.us, ptr %.1591.us, align 8
  %gep697.us = getelementptr double, ptr %invariant.gep696, i64 %.1501.us
  %.1667.us = getelementptr double, ptr %gep697.us, i64 %.554689691.us721
  store double %.1516.us, ptr %.1667.us, align 8
  %.1669.us = fneg double %.1179.us
  %.1675.us = fdiv double %.1669.us, %.1181.us
  %gep699.us = getelementptr double, ptr %invariant.gep694, i64 %.1501.us
  %.1752.us = getelementptr double, ptr %gep699.us, i64 %.554689691.us721
  store double %.1675.us, ptr %.1752.us, align 8
  %exitcond.not = icmp eq i64 %arg.points.5.1, %.561.us723
  br i1 %exitcond.not, label %B270.B764_crit_edge.us, label %B272.us719

B270.B764_crit_edge.us:                           ; preds = %B424.us
  br i1 %.464.us, label %B768.us, label %B794.us

B272.lr.ph.split.us.us:                           ; preds = %B182.endif.us
  br i1 %.464.us, label %B272.us.us.us, label %B848.us

B272.us.us.us:                                    ; preds = %B272.lr.ph.split.us.us, %B272.us.us.us
  %.554689691.us.us.us = phi i64 [ %.561.us.us.us, %B272.us.us.us ], [ 0, %B272.lr.ph.split.us.us ]
  %.561.us.us.us = add nuw nsw i64 %.554689691.us.us.us, 1
  %.640.us.us.us = getelementptr double, ptr %7, i64 %.554689691.us.us.us
  %.641.us.us.us = load double, ptr %.640.us.us.us, align 8
  %.692.us.us.us = getelementptr double, ptr %8, i64 %.554689691.us.us.us
  %.693.us.us.us = load double, ptr %.692.us.us.us, align 8
  %.694.us.us.us = fsub double %.641.us.us.us, %.693.us.us.us
  %.725.us.us.us = load double, ptr %4, align 8
  %.729.us.us.us = fdiv double %.694.us.us.us, %.725.us.us.us
  %.787.us.us.us = fmul double %"$phi182.1.2.1.us", %.729.us.us.us
  %.788.us.us.us = fadd double %.693.us.us.us, %.787.us.us.us
  %.878.us.us.us = getelementptr double, ptr %9, i64 %.554689691.us.us.us
  store double %.788.us.us.us, ptr %.878.us.us.us, align 8
  %.958.us.us.us = getelementptr double, ptr %gep.us, i64 %.554689691.us.us.us
  store double %.729.us.us.us, ptr %.958.us.us.us, align 8
  %exitcond747.not = icmp eq i64 %arg.points.5.1, %.561.us.us.us
  br i1 %exitcond747.not, label %B768.us, label %B272.us.us.us

B160:                                             ; preds = %B848.peel, %B848
  %corner.2.0713 = phi double [ %.297, %B848 ], [ %.297.peel, %B848.peel ]
  %count.3.0712 = phi i64 [ %count.4.1, %B848 ], [ %.1867.peel, %B848.peel ]
  %.223704710 = phi i64 [ %.230, %B848 ], [ 1, %B848.peel ]
  %.230 = add nuw nsw i64 %.223704710, 1
  %.261 = icmp eq i64 %.223704710, %.259
  %18 = getelementptr double, ptr %arg.spans.4, i64 %.223704710
  %.295 = load double, ptr %18, align 8
  %.297 = fadd double %corner.2.0713, %.295
  %19 = getelementptr double, ptr %arg.widths.4, i64 %.223704710
  %.336 = getelementptr i8, ptr %19, i64 -8
  %.337 = load double, ptr %.336, align 8
  br i1 %.261, label %B182.endif, label %B164

B164:                                             ; preds = %B160
  %.377 = load double, ptr %19, align 8
  br label %B182.endif

B768:                                             ; preds = %B182.endif
  %.1779 = add nsw i64 %count.3.0712, 1
  %.1786 = fsub double %.297, %"$phi182.2.2.1"
  %.1800 = icmp slt i64 %count.3.0712, -1
  %.1801 = select i1 %.1800, i64 %arg.knots.5.0, i64 0
  %20 = getelementptr double, ptr %arg.knots.4, i64 %.1779
  %.1815 = getelementptr double, ptr %20, i64 %.1801
  store double %.1786, ptr %.1815, align 8
  br label %B794

B794:                                             ; preds = %B182.endif, %B768
  %count.5.1 = phi i64 [ %.1779, %B768 ], [ %count.3.0712, %B182.endif ]
  br i1 %.261, label %B848, label %B798

B798:                                             ; preds = %B794
  %.1830 = fadd double %.297, %"$phi182.2.2.1"
  %.1849 = icmp slt i64 %count.5.1, -1
  %.1850 = select i1 %.1849, i64 %arg.knots.5.0, i64 0
  %21 = getelementptr double, ptr %arg.knots.4, i64 %count.5.1
  %22 = getelementptr i8, ptr %21, i64 8
  %.1864 = getelementptr double, ptr %22, i64 %.1850
  store double %.297, ptr %.1864, align 8
  %.1867 = add nsw i64 %count.5.1, 2
  %.1881 = icmp slt i64 %count.5.1, -2
  %.1882 = select i1 %.1881, i64 %arg.knots.5.0, i64 0
  %23 = getelementptr double, ptr %arg.knots.4, i64 %.1867
  %.1896 = getelementptr double, ptr %23, i64 %.1882
  store double %.1830, ptr %.1896, align 8
  br label %B848

B848:                                             ; preds = %B798, %B794
  %count.4.1 = phi i64 [ %count.5.1, %B794 ], [ %.1867, %B798 ]
  %exitcond749.not = icmp eq i64 %.230, %storemerge
  br i1 %exitcond749.not, label %B852, label %B160, !llvm.loop !5

B852:                                             ; preds = %B848.us, %B848, %B848.peel, %B794.peel, %B0.endif
  %count.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %count.5.1.peel, %B794.peel ], [ %.1867.peel, %B848.peel ], [ %count.4.1, %B848 ], [ %count.4.1.us, %B848.us ]
  store i64 %count.3.0.lcssa, ptr %retptr, align 8
  ret i32 0

B182.endif:                                       ; preds = %B164, %B160
  %"$phi182.2.2.1" = phi double [ %.377, %B164 ], [ 0.000000e+00, %B160 ]
  %.429 = fsub double %.295, %.337
  %.431 = fsub double %.429, %"$phi182.2.2.1"
  %.463 = fmul double %.295, 1.000000e-09
  %.464 = fcmp ogt double %.431, %.463
  br i1 %.464, label %B768, label %B794
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_spline_through_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.points.0, ptr readnone captures(none) %arg.points.1, i64 %arg.points.2, i64 %arg.points.3, ptr readonly captures(none) %arg.points.4, i64 %arg.points.5.0, i64 %arg.points.5.1, i64 %arg.points.6.0, i64 %arg.points.6.1, i64 %arg.leaving, i64 %arg.arriving, ptr readnone captures(none) %arg.ends.0, ptr readnone captures(none) %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr readonly captures(none) %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.5.2, i64 %arg.ends.6.0, i64 %arg.ends.6.1, i64 %arg.ends.6.2, ptr readnone captures(none) %arg.nodes.0, ptr readnone captures(none) %arg.nodes.1, i64 %arg.nodes.2, i64 %arg.nodes.3, ptr captures(none) %arg.nodes.4, i64 %arg.nodes.5.0, i64 %arg.nodes.5.1, i64 %arg.nodes.5.2, i64 %arg.nodes.6.0, i64 %arg.nodes.6.1, i64 %arg.nodes.6.2, ptr readnone captures(none) %arg.line.0, ptr readnone captures(none) %arg.line.1, i64 %arg.line.2, i64 %arg.line.3, ptr captures(none) %arg.line.4, i64 %arg.line.5.0, i64 %arg.line.5.1, i64 %arg.line.6.0, i64 %arg.line.6.1, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr writeonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2) local_unnamed_addr #0 {
B0.endif:
  %.170 = mul i64 %arg.nodes.5.2, %arg.nodes.5.1
  %.257 = getelementptr double, ptr %arg.nodes.4, i64 %.170
  %.401 = getelementptr double, ptr %arg.line.4, i64 %arg.line.5.1
  %.468.idx = shl i64 %arg.line.5.1, 4
  %.468 = getelementptr i8, ptr %arg.line.4, i64 %.468.idx
  %.535.idx = mul i64 %arg.line.5.1, 24
  %.535 = getelementptr i8, ptr %arg.line.4, i64 %.535.idx
  %.622 = icmp sgt i64 %arg.points.5.0, 0
  br i1 %.622, label %B158.lr.ph, label %B292

B158.lr.ph:                                       ; preds = %B0.endif
  %.708 = add nsw i64 %arg.points.5.0, -1
  %.8882265.not = icmp slt i64 %arg.points.5.1, 1
  br label %B158

B156.loopexit:                                    ; preds = %B256, %B224.endif
  %exitcond2418.not = icmp eq i64 %.679, %arg.points.5.0
  br i1 %exitcond2418.not, label %B292, label %B158

B158:                                             ; preds = %B156.loopexit, %B158.lr.ph
  %.67222702276 = phi i64 [ 0, %B158.lr.ph ], [ %.679, %B156.loopexit ]
  %.679 = add nuw nsw i64 %.67222702276, 1
  %.710 = icmp slt i64 %.67222702276, %.708
  br i1 %.710, label %B178, label %B224.endif

B178:                                             ; preds = %B158
  %0 = getelementptr double, ptr %arg.knots.4, i64 %.67222702276
  %1 = getelementptr i8, ptr %0, i64 8
  %.743 = load double, ptr %1, align 8
  %.774 = load double, ptr %0, align 8
  %.775 = fsub double %.743, %.774
  %2 = getelementptr double, ptr %.401, i64 %.67222702276
  store double %.775, ptr %2, align 8
  br label %B224.endif

B256:                                             ; preds = %B256.lr.ph, %B256
  %.89422642266 = phi i64 [ 0, %B256.lr.ph ], [ %.901, %B256 ]
  %.901 = add nuw nsw i64 %.89422642266, 1
  %3 = getelementptr double, ptr %6, i64 %.89422642266
  %.976 = load double, ptr %3, align 8
  %4 = getelementptr double, ptr %7, i64 %.89422642266
  store double %.976, ptr %4, align 8
  %exitcond.not = icmp eq i64 %arg.points.5.1, %.901
  br i1 %exitcond.not, label %B156.loopexit, label %B256

B292:                                             ; preds = %B156.loopexit, %B0.endif
  %.1045 = icmp sgt i64 %arg.leaving, 0
  br i1 %.1045, label %B304.endif.endif, label %B538

B382:                                             ; preds = %B382.lr.ph, %B382
  %.123022832285 = phi i64 [ 0, %B382.lr.ph ], [ %.1237, %B382 ]
  %.1237 = add nuw nsw i64 %.123022832285, 1
  %.1335 = getelementptr double, ptr %8, i64 %.123022832285
  %.1336 = load double, ptr %.1335, align 8
  %.1389 = getelementptr double, ptr %.257, i64 %.123022832285
  store double %.1336, ptr %.1389, align 8
  %.1443 = getelementptr double, ptr %arg.nodes.4, i64 %.123022832285
  %.1444 = load double, ptr %.1443, align 8
  %.1474 = load double, ptr %.401, align 8
  %.1548 = getelementptr double, ptr %arg.ends.4, i64 %.123022832285
  %.1549 = load double, ptr %.1548, align 8
  %.1550 = fmul double %.1474, %.1549
  %.1551 = fadd double %.1444, %.1550
  %.1581 = load double, ptr %.1142, align 8
  %.1582 = fmul double %.1581, 2.000000e+00
  %.1658 = fmul double %.1336, %.1582
  %.1659 = fadd double %.1551, %.1658
  %.1712 = getelementptr double, ptr %9, i64 %.123022832285
  store double %.1659, ptr %.1712, align 8
  %exitcond2419.not = icmp eq i64 %.1237, %arg.points.5.1
  br i1 %exitcond2419.not, label %B538, label %B382

B538:                                             ; preds = %B382, %B304.endif.endif, %B292
  %.1720 = icmp sgt i64 %arg.arriving, 0
  %.1725 = add i64 %arg.points.5.0, -2
  br i1 %.1720, label %B550.endif.endif, label %B832.endif

B646:                                             ; preds = %B646.lr.ph, %B646
  %.191122902292 = phi i64 [ 0, %B646.lr.ph ], [ %.1918, %B646 ]
  %.1918 = add nuw nsw i64 %.191122902292, 1
  %.2016 = getelementptr double, ptr %gep, i64 %.191122902292
  %.2017 = load double, ptr %.2016, align 8
  %.2067 = add i64 %.191122902292, %.2064
  %.2068 = getelementptr double, ptr %.257, i64 %.2067
  store double %.2017, ptr %.2068, align 8
  %.2120 = getelementptr double, ptr %arg.nodes.4, i64 %.2067
  %.2121 = load double, ptr %.2120, align 8
  %.2153 = load double, ptr %.1754, align 8
  %.2227 = getelementptr double, ptr %10, i64 %.191122902292
  %.2228 = load double, ptr %.2227, align 8
  %.2229 = fmul double %.2153, %.2228
  %.2230 = fsub double %.2121, %.2229
  %.2262 = load double, ptr %.1823, align 8
  %.2263 = fmul double %.2262, 2.000000e+00
  %.2339 = fmul double %.2017, %.2263
  %.2340 = fadd double %.2230, %.2339
  %.2391 = getelementptr double, ptr %11, i64 %.191122902292
  store double %.2340, ptr %.2391, align 8
  %exitcond2420.not = icmp eq i64 %.1918, %arg.points.5.1
  br i1 %exitcond2420.not, label %B832.endif, label %B646

B872.loopexit:                                    ; preds = %B1628, %B1628.us, %B1194.endif
  %exitcond2423.not = icmp eq i64 %.2495, %.2401
  br i1 %exitcond2423.not, label %B1634.endif, label %B874

B874:                                             ; preds = %B874.lr.ph, %B872.loopexit
  %.248823052311 = phi i64 [ 1, %B874.lr.ph ], [ %.2495, %B872.loopexit ]
  %.2495 = add nuw i64 %.248823052311, 1
  %.2524 = add nsw i64 %.248823052311, -1
  %.2553 = getelementptr double, ptr %.401, i64 %.2524
  %.2554 = load double, ptr %.2553, align 8
  %.2585 = getelementptr double, ptr %arg.line.4, i64 %.2524
  %.2586 = load double, ptr %.2585, align 8
  %.2689 = getelementptr double, ptr %.401, i64 %.248823052311
  %.2690 = load double, ptr %.2689, align 8
  %.2691 = fadd double %.2554, %.2690
  %.2692 = fmul double %.2691, 2.000000e+00
  %.2722 = getelementptr double, ptr %arg.line.4, i64 %.248823052311
  %.2723 = load double, ptr %.2722, align 8
  %.2724 = fmul double %.2723, 6.000000e+00
  %.2759 = fdiv double 1.000000e+00, %.2690
  %.2795 = fdiv double 1.000000e+00, %.2554
  %.2796 = fadd double %.2795, %.2759
  %.2797 = fmul double %.2724, %.2796
  %.2798 = fadd double %.2692, %.2797
  %.2828 = getelementptr double, ptr %.468, i64 %.248823052311
  store double %.2798, ptr %.2828, align 8
  %.2860 = load double, ptr %.2689, align 8
  %5 = getelementptr double, ptr %arg.line.4, i64 %.2495
  %.2892 = load double, ptr %5, align 8
  %.2893 = fmul double %.2892, 6.000000e+00
  %.2928 = fdiv double %.2893, %.2860
  %.2929 = fsub double %.2860, %.2928
  %.2959 = getelementptr double, ptr %.535, i64 %.248823052311
  store double %.2929, ptr %.2959, align 8
  %.2962 = icmp samesign ugt i64 %.248823052311, 1
  br i1 %.2962, label %B1164, label %B1194.endif

B1164:                                            ; preds = %B874
  %.2587 = fmul double %.2586, 6.000000e+00
  %.2623 = fdiv double %.2587, %.2554
  %.2624 = fsub double %.2554, %.2623
  %.2994 = getelementptr double, ptr %.468, i64 %.2524
  %.2995 = load double, ptr %.2994, align 8
  %.3000 = fdiv double %.2624, %.2995
  br label %B1194.endif

B1284:                                            ; preds = %B1284.lr.ph, %B1628
  %.320122972299 = phi i64 [ %.3208, %B1628 ], [ 0, %B1284.lr.ph ]
  %.3208 = add nuw nsw i64 %.320122972299, 1
  %.3287 = getelementptr double, ptr %13, i64 %.320122972299
  %.3288 = load double, ptr %.3287, align 8
  %.3338 = add i64 %.320122972299, %.3335
  %.3339 = getelementptr double, ptr %arg.nodes.4, i64 %.3338
  %.3340 = load double, ptr %.3339, align 8
  %.3341 = fsub double %.3288, %.3340
  %.3372 = load double, ptr %.2689, align 8
  %.3376 = fdiv double %.3341, %.3372
  %.3480 = getelementptr double, ptr %14, i64 %.320122972299
  %.3481 = load double, ptr %.3480, align 8
  %.3482 = fsub double %.3340, %.3481
  %.3514 = load double, ptr %.2553, align 8
  %.3518 = fdiv double %.3482, %.3514
  %.3519 = fsub double %.3376, %.3518
  %.3614 = load double, ptr %.401, align 8
  %.3668 = getelementptr double, ptr %.257, i64 %.320122972299
  %.3669 = load double, ptr %.3668, align 8
  %.3670 = fmul double %.3614, %.3669
  %.3678 = fmul double %.3519, 6.000000e+00
  %.3681 = fsub double %.3678, %.3670
  %.3732 = getelementptr double, ptr %.257, i64 %.3338
  store double %.3681, ptr %.3732, align 8
  br i1 %.3737, label %B1552, label %B1628

B1552:                                            ; preds = %B1284
  %.3821 = load double, ptr %.2689, align 8
  %.3875 = getelementptr double, ptr %12, i64 %.320122972299
  %.3876 = load double, ptr %.3875, align 8
  %.3877 = fmul double %.3821, %.3876
  %.3878 = fsub double %.3681, %.3877
  store double %.3878, ptr %.3732, align 8
  br label %B1628

B1628:                                            ; preds = %B1552, %B1284
  %exitcond2421.not = icmp eq i64 %arg.points.5.1, %.3208
  br i1 %exitcond2421.not, label %B872.loopexit, label %B1284

B2372:                                            ; preds = %B2048.B2014.loopexit_crit_edge.us, %B2016.endif.lr.ph, %B1978.endif, %B1836.endif
  store i64 %.2401, ptr %retptr, align 8
  ret i32 0

B224.endif:                                       ; preds = %B178, %B158
  br i1 %.8882265.not, label %B156.loopexit, label %B256.lr.ph

B256.lr.ph:                                       ; preds = %B224.endif
  %.971 = mul i64 %.67222702276, %arg.points.5.1
  %6 = getelementptr double, ptr %arg.points.4, i64 %.971
  %.1022 = mul i64 %.67222702276, %arg.nodes.5.2
  %7 = getelementptr double, ptr %arg.nodes.4, i64 %.1022
  br label %B256

B304.endif.endif:                                 ; preds = %B292
  %.1078 = load double, ptr %.401, align 8
  %.1109 = fmul double %.1078, %.1078
  %.1113 = fdiv double %.1109, 6.000000e+00
  %.1142 = getelementptr i8, ptr %arg.line.4, i64 8
  store double %.1113, ptr %.1142, align 8
  %.12242284.not = icmp slt i64 %arg.points.5.1, 1
  br i1 %.12242284.not, label %B538, label %B382.lr.ph

B382.lr.ph:                                       ; preds = %B304.endif.endif
  %8 = getelementptr double, ptr %arg.ends.4, i64 %arg.ends.5.2
  %9 = getelementptr double, ptr %arg.nodes.4, i64 %arg.nodes.5.2
  br label %B382

B550.endif.endif:                                 ; preds = %B538
  %.1739 = icmp slt i64 %arg.points.5.0, 2
  %.1740 = select i1 %.1739, i64 %arg.line.5.1, i64 0
  %.1741 = add i64 %.1740, %.1725
  %.1754 = getelementptr double, ptr %.401, i64 %.1741
  %.1755 = load double, ptr %.1754, align 8
  %.1788 = fmul double %.1755, %.1755
  %.1792 = fdiv double %.1788, 6.000000e+00
  %.1823 = getelementptr double, ptr %arg.line.4, i64 %.1741
  store double %.1792, ptr %.1823, align 8
  %.19052291.not = icmp slt i64 %arg.points.5.1, 1
  br i1 %.19052291.not, label %B832.endif, label %B646.lr.ph

B646.lr.ph:                                       ; preds = %B550.endif.endif
  %invariant.gep = getelementptr double, ptr %arg.ends.4, i64 %arg.ends.5.2
  %.2008 = mul i64 %arg.ends.5.2, %arg.ends.5.1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.2008
  %.2019 = add nsw i64 %arg.points.5.0, -1
  %.2043 = select i1 %.622, i64 0, i64 %arg.nodes.5.1
  %.2044 = add i64 %.2019, %.2043
  %.2064 = mul i64 %.2044, %arg.nodes.5.2
  %10 = getelementptr double, ptr %arg.ends.4, i64 %.2008
  %.2366 = select i1 %.1739, i64 %arg.nodes.5.1, i64 0
  %.2367 = add i64 %.2366, %.1725
  %.2387 = mul i64 %.2367, %arg.nodes.5.2
  %11 = getelementptr double, ptr %arg.nodes.4, i64 %.2387
  br label %B646

B832.endif:                                       ; preds = %B646, %B550.endif.endif, %B538
  %.2401 = add i64 %arg.points.5.0, -1
  %.24822310.not = icmp slt i64 %.1725, 1
  br i1 %.24822310.not, label %B1634.endif, label %B874.lr.ph

B874.lr.ph:                                       ; preds = %B832.endif
  %.31952298.not = icmp slt i64 %arg.points.5.1, 1
  %.3850 = select i1 %.622, i64 0, i64 %arg.nodes.5.1
  %.3851 = add i64 %.3850, %.2401
  %.3871 = mul i64 %.3851, %arg.nodes.5.2
  %12 = getelementptr double, ptr %.257, i64 %.3871
  br label %B874

B1194.endif:                                      ; preds = %B1164, %B874
  %"$phi1194.1.2.1" = phi double [ %.3000, %B1164 ], [ 0.000000e+00, %B874 ]
  %.3048 = load double, ptr %.2828, align 8
  %.3079 = getelementptr double, ptr %.535, i64 %.2524
  %.3080 = load double, ptr %.3079, align 8
  %.3082 = fmul double %"$phi1194.1.2.1", %.3080
  %.3083 = fsub double %.3048, %.3082
  store double %.3083, ptr %.2828, align 8
  br i1 %.31952298.not, label %B872.loopexit, label %B1284.lr.ph

B1284.lr.ph:                                      ; preds = %B1194.endif
  %.3283 = mul i64 %.2495, %arg.nodes.5.2
  %13 = getelementptr double, ptr %arg.nodes.4, i64 %.3283
  %.3335 = mul i64 %.248823052311, %arg.nodes.5.2
  %.3476 = mul i64 %.2524, %arg.nodes.5.2
  %14 = getelementptr double, ptr %arg.nodes.4, i64 %.3476
  %15 = getelementptr double, ptr %.257, i64 %.3476
  %.3737 = icmp eq i64 %.248823052311, %.1725
  br i1 %.2962, label %B1284.us, label %B1284

B1284.us:                                         ; preds = %B1284.lr.ph, %B1628.us
  %.320122972299.us = phi i64 [ %.3208.us, %B1628.us ], [ 0, %B1284.lr.ph ]
  %.3208.us = add nuw nsw i64 %.320122972299.us, 1
  %.3287.us = getelementptr double, ptr %13, i64 %.320122972299.us
  %.3288.us = load double, ptr %.3287.us, align 8
  %.3338.us = add i64 %.320122972299.us, %.3335
  %.3339.us = getelementptr double, ptr %arg.nodes.4, i64 %.3338.us
  %.3340.us = load double, ptr %.3339.us, align 8
  %.3341.us = fsub double %.3288.us, %.3340.us
  %.3372.us = load double, ptr %.2689, align 8
  %.3376.us = fdiv double %.3341.us, %.3372.us
  %.3480.us = getelementptr double, ptr %14, i64 %.320122972299.us
  %.3481.us = load double, ptr %.3480.us, align 8
  %.3482.us = fsub double %.3340.us, %.3481.us
  %.3514.us = load double, ptr %.2553, align 8
  %.3518.us = fdiv double %.3482.us, %.3514.us
  %.3519.us = fsub double %.3376.us, %.3518.us
  %.3577.us = getelementptr double, ptr %15, i64 %.320122972299.us
  %.3578.us = load double, ptr %.3577.us, align 8
  %.3580.us = fmul double %"$phi1194.1.2.1", %.3578.us
  %.3678.us = fmul double %.3519.us, 6.000000e+00
  %.3681.us = fsub double %.3678.us, %.3580.us
  %.3732.us = getelementptr double, ptr %.257, i64 %.3338.us
  store double %.3681.us, ptr %.3732.us, align 8
  br i1 %.3737, label %B1552.us, label %B1628.us

B1552.us:                                         ; preds = %B1284.us
  %.3821.us = load double, ptr %.2689, align 8
  %.3875.us = getelementptr double, ptr %12, i64 %.320122972299.us
  %.3876.us = load double, ptr %.3875.us, align 8
  %.3877.us = fmul double %.3821.us, %.3876.us
  %.3878.us = fsub double %.3681.us, %.3877.us
  store double %.3878.us, ptr %.3732.us, align 8
  br label %B1628.us

B1628.us:                                         ; preds = %B1552.us, %B1284.us
  %exitcond2422.not = icmp eq i64 %arg.points.5.1, %.3208.us
  br i1 %exitcond2422.not, label %B872.loopexit, label %B1284.us

B1634.endif:                                      ; preds = %B872.loopexit, %B832.endif
  %16 = add i64 %arg.points.5.0, 9223372036854775806
  %.40252332 = icmp ult i64 %16, -9223372036854775807
  %.41462319.not = icmp slt i64 %arg.points.5.1, 1
  %or.cond = select i1 %.40252332, i1 true, i1 %.41462319.not
  br i1 %or.cond, label %B1836.endif, label %B1676.endif.us

B1676.endif.us:                                   ; preds = %B1634.endif, %B1708.B1674.loopexit_crit_edge.us
  %.402423262334.us = phi i64 [ %.4034.us, %B1708.B1674.loopexit_crit_edge.us ], [ %.1725, %B1634.endif ]
  %.4034.us = add i64 %.402423262334.us, -1
  %.4190.us = icmp slt i64 %.402423262334.us, %.1725
  %17 = getelementptr double, ptr %.535, i64 %.402423262334.us
  %.4224.us = add nuw nsw i64 %.402423262334.us, 1
  %.4270.us = mul i64 %.4224.us, %arg.nodes.5.2
  %18 = getelementptr double, ptr %.257, i64 %.4270.us
  %.4333.us = mul i64 %.402423262334.us, %arg.nodes.5.2
  %19 = getelementptr double, ptr %.257, i64 %.4333.us
  %20 = getelementptr double, ptr %.468, i64 %.402423262334.us
  br i1 %.4190.us, label %B1710.us.us, label %B1710.us2339

B1710.us2339:                                     ; preds = %B1676.endif.us, %B1710.us2339
  %.415223182320.us2341 = phi i64 [ %.4159.us2343, %B1710.us2339 ], [ 0, %B1676.endif.us ]
  %.4159.us2343 = add nuw nsw i64 %.415223182320.us2341, 1
  %21 = getelementptr double, ptr %19, i64 %.415223182320.us2341
  %.4338.us2347 = load double, ptr %21, align 8
  %.4370.us2348 = load double, ptr %20, align 8
  %.4374.us2349 = fdiv double %.4338.us2347, %.4370.us2348
  store double %.4374.us2349, ptr %21, align 8
  %exitcond2424.not = icmp eq i64 %arg.points.5.1, %.4159.us2343
  br i1 %exitcond2424.not, label %B1708.B1674.loopexit_crit_edge.us, label %B1710.us2339

B1708.B1674.loopexit_crit_edge.us:                ; preds = %B1710.us2339, %B1710.us.us
  %.4025.us = icmp samesign ugt i64 %.402423262334.us, 1
  br i1 %.4025.us, label %B1676.endif.us, label %B1836.endif

B1710.us.us:                                      ; preds = %B1676.endif.us, %B1710.us.us
  %.415223182320.us.us = phi i64 [ %.4159.us.us, %B1710.us.us ], [ 0, %B1676.endif.us ]
  %.4159.us.us = add nuw nsw i64 %.415223182320.us.us, 1
  %.4222.us.us = load double, ptr %17, align 8
  %22 = getelementptr double, ptr %18, i64 %.415223182320.us.us
  %.4275.us.us = load double, ptr %22, align 8
  %.4276.us.us = fmul double %.4222.us.us, %.4275.us.us
  %23 = getelementptr double, ptr %19, i64 %.415223182320.us.us
  %.4338.us.us = load double, ptr %23, align 8
  %.4339.us.us = fsub double %.4338.us.us, %.4276.us.us
  %.4370.us.us = load double, ptr %20, align 8
  %.4374.us.us = fdiv double %.4339.us.us, %.4370.us.us
  store double %.4374.us.us, ptr %23, align 8
  %exitcond2425.not = icmp eq i64 %arg.points.5.1, %.4159.us.us
  br i1 %exitcond2425.not, label %B1708.B1674.loopexit_crit_edge.us, label %B1710.us.us

B1836.endif:                                      ; preds = %B1708.B1674.loopexit_crit_edge.us, %B1634.endif
  %.45252372.not = icmp slt i64 %arg.points.5.0, 1
  br i1 %.45252372.not, label %B2372, label %B1868.endif.lr.ph

B1868.endif.lr.ph:                                ; preds = %B1836.endif
  br i1 %.41462319.not, label %B1978.endif, label %B1868.endif.us

B1868.endif.us:                                   ; preds = %B1868.endif.lr.ph, %B1900.B1866.loopexit_crit_edge.us
  %.453123672373.us = phi i64 [ %.4538.us, %B1900.B1866.loopexit_crit_edge.us ], [ 0, %B1868.endif.lr.ph ]
  %.4729.us = mul i64 %.453123672373.us, %arg.nodes.5.2
  %24 = getelementptr double, ptr %arg.line.4, i64 %.453123672373.us
  br label %B1902.us

B1902.us:                                         ; preds = %B1902.us, %B1868.endif.us
  %.465223602362.us = phi i64 [ 0, %B1868.endif.us ], [ %.4659.us, %B1902.us ]
  %.4659.us = add nuw nsw i64 %.465223602362.us, 1
  %.4712.us = add i64 %.465223602362.us, %.4729.us
  %.4733.us = getelementptr double, ptr %arg.nodes.4, i64 %.4712.us
  %.4734.us = load double, ptr %.4733.us, align 8
  %.4765.us = load double, ptr %24, align 8
  %.4815.us = getelementptr double, ptr %.257, i64 %.4712.us
  %.4816.us = load double, ptr %.4815.us, align 8
  %.4817.us = fmul double %.4765.us, %.4816.us
  %.4818.us = fadd double %.4734.us, %.4817.us
  store double %.4818.us, ptr %.4733.us, align 8
  %exitcond2426.not = icmp eq i64 %arg.points.5.1, %.4659.us
  br i1 %exitcond2426.not, label %B1900.B1866.loopexit_crit_edge.us, label %B1902.us

B1900.B1866.loopexit_crit_edge.us:                ; preds = %B1902.us
  %.4538.us = add nuw nsw i64 %.453123672373.us, 1
  %exitcond2427.not = icmp eq i64 %.4538.us, %arg.points.5.0
  br i1 %exitcond2427.not, label %B1978.endif, label %B1868.endif.us

B1978.endif:                                      ; preds = %B1900.B1866.loopexit_crit_edge.us, %B1868.endif.lr.ph
  %.49622398 = icmp sgt i64 %.2401, 0
  br i1 %.49622398, label %B2016.endif.lr.ph, label %B2372

B2016.endif.lr.ph:                                ; preds = %B1978.endif
  %invariant.gep2383 = getelementptr double, ptr %arg.pieces.4, i64 %arg.pieces.5.2
  %.5238 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.idx = shl i64 %arg.pieces.5.2, 4
  %invariant.gep2405 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx
  %.idx2251 = mul i64 %arg.pieces.5.2, 24
  %invariant.gep2407 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx2251
  br i1 %.41462319.not, label %B2372, label %B2016.endif.us

B2016.endif.us:                                   ; preds = %B2016.endif.lr.ph, %B2048.B2014.loopexit_crit_edge.us
  %.496823932399.us = phi i64 [ %.5249.us, %B2048.B2014.loopexit_crit_edge.us ], [ 0, %B2016.endif.lr.ph ]
  %.5166.us = mul i64 %.496823932399.us, %arg.nodes.5.2
  %.5240.us = mul i64 %.5238, %.496823932399.us
  %25 = getelementptr double, ptr %arg.pieces.4, i64 %.5240.us
  %.5249.us = add nuw nsw i64 %.496823932399.us, 1
  %.5294.us = mul i64 %.5249.us, %arg.nodes.5.2
  %26 = getelementptr double, ptr %.401, i64 %.496823932399.us
  %gep2384.us = getelementptr double, ptr %invariant.gep2383, i64 %.5240.us
  %gep2406.us = getelementptr double, ptr %invariant.gep2405, i64 %.5240.us
  %gep2408.us = getelementptr double, ptr %invariant.gep2407, i64 %.5240.us
  br label %B2050.us

B2050.us:                                         ; preds = %B2050.us, %B2016.endif.us
  %.508923862388.us = phi i64 [ 0, %B2016.endif.us ], [ %.5096.us, %B2050.us ]
  %.5096.us = add nuw nsw i64 %.508923862388.us, 1
  %.5169.us = add i64 %.508923862388.us, %.5166.us
  %.5170.us = getelementptr double, ptr %arg.nodes.4, i64 %.5169.us
  %.5171.us = load double, ptr %.5170.us, align 8
  %.5246.us = getelementptr double, ptr %25, i64 %.508923862388.us
  store double %.5171.us, ptr %.5246.us, align 8
  %.5297.us = add i64 %.508923862388.us, %.5294.us
  %.5298.us = getelementptr double, ptr %arg.nodes.4, i64 %.5297.us
  %.5299.us = load double, ptr %.5298.us, align 8
  %.5351.us = fsub double %.5299.us, %.5171.us
  %.5382.us = load double, ptr %26, align 8
  %.5386.us = fdiv double %.5351.us, %.5382.us
  %.5467.us = getelementptr double, ptr %.257, i64 %.5169.us
  %.5468.us = load double, ptr %.5467.us, align 8
  %.5469.us = fmul double %.5468.us, 2.000000e+00
  %.5520.us = getelementptr double, ptr %.257, i64 %.5297.us
  %.5521.us = load double, ptr %.5520.us, align 8
  %.5522.us = fadd double %.5469.us, %.5521.us
  %.5523.us = fmul double %.5382.us, %.5522.us
  %.5527.us = fdiv double %.5523.us, 6.000000e+00
  %.5528.us = fsub double %.5386.us, %.5527.us
  %.5603.us = getelementptr double, ptr %gep2384.us, i64 %.508923862388.us
  store double %.5528.us, ptr %.5603.us, align 8
  %.5655.us = load double, ptr %.5467.us, align 8
  %.5656.us = fmul double %.5655.us, 5.000000e-01
  %.5731.us = getelementptr double, ptr %gep2406.us, i64 %.508923862388.us
  store double %.5656.us, ptr %.5731.us, align 8
  %.5784.us = load double, ptr %.5520.us, align 8
  %.5835.us = load double, ptr %.5467.us, align 8
  %.5836.us = fsub double %.5784.us, %.5835.us
  %.5867.us = load double, ptr %26, align 8
  %.5868.us = fmul double %.5867.us, 6.000000e+00
  %.5872.us = fdiv double %.5836.us, %.5868.us
  %.5947.us = getelementptr double, ptr %gep2408.us, i64 %.508923862388.us
  store double %.5872.us, ptr %.5947.us, align 8
  %exitcond2428.not = icmp eq i64 %arg.points.5.1, %.5096.us
  br i1 %exitcond2428.not, label %B2048.B2014.loopexit_crit_edge.us, label %B2050.us

B2048.B2014.loopexit_crit_edge.us:                ; preds = %B2050.us
  %exitcond2429.not = icmp eq i64 %.5249.us, %.2401
  br i1 %exitcond2429.not, label %B2372, label %B2016.endif.us
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_spread_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, double %arg.first, double %arg.last, i64 %arg.steps, ptr readnone captures(none) %arg.grid.0, ptr readnone captures(none) %arg.grid.1, i64 %arg.grid.2, i64 %arg.grid.3, ptr writeonly captures(none) initializes((0, 8)) %arg.grid.4, i64 %arg.grid.5.0, i64 %arg.grid.6.0) local_unnamed_addr #0 {
B0.endif:
  store double %arg.first, ptr %arg.grid.4, align 8
  %.75 = fsub double %arg.last, %arg.first
  %.76 = fmul double %.75, 1.000000e-09
  %.172230 = icmp sgt i64 %arg.knots.5.0, -1
  br i1 %.172230, label %B104.lr.ph, label %B458.thread

B104.lr.ph:                                       ; preds = %B0.endif
  %.294 = fsub double %arg.last, %.76
  %.323 = sitofp i64 %arg.steps to double
  br label %B104

B104:                                             ; preds = %B459, %B104.lr.ph
  %begin.2.0236 = phi double [ %arg.first, %B104.lr.ph ], [ %begin.3.1, %B459 ]
  %count.3.0235 = phi i64 [ 0, %B104.lr.ph ], [ %count.4.1, %B459 ]
  %.178218233 = phi i64 [ 0, %B104.lr.ph ], [ %.185, %B459 ]
  %.185 = add nuw i64 %.178218233, 1
  %.224 = icmp slt i64 %.178218233, %arg.knots.5.0
  br i1 %.224, label %B202, label %B240

B202:                                             ; preds = %B104
  %0 = getelementptr double, ptr %arg.knots.4, i64 %.178218233
  %.256 = load double, ptr %0, align 8
  %.288 = fadd double %.76, %begin.2.0236
  %.290 = fcmp ole double %.256, %.288
  %.296 = fcmp oge double %.256, %.294
  %or.cond = select i1 %.290, i1 true, i1 %.296
  br i1 %or.cond, label %B459, label %B240

B240:                                             ; preds = %B202, %B104
  %"$phi162.1.2.1194" = phi double [ %.256, %B202 ], [ %arg.last, %B104 ]
  %.321 = fsub double %"$phi162.1.2.1194", %begin.2.0236
  %.324 = fmul double %.321, %.323
  %.331 = fdiv double %.324, %.75
  %.332 = fadd double %.331, 0xBEB0C6F7A0B5ED8D
  %.340.le = tail call double @llvm.ceil.f64(double %.332)
  %.5.i = fptosi double %.340.le to i64
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.5.i, i64 1)
  %.529 = uitofp nneg i64 %.11.i to double
  %1 = add i64 %.11.i, %count.3.0235
  %2 = freeze i64 %1
  br label %B404

B404:                                             ; preds = %B240, %B404
  %count.2.2213 = phi i64 [ %count.3.0235, %B240 ], [ %.520, %B404 ]
  %.487209211 = phi i64 [ 1, %B240 ], [ %.494, %B404 ]
  %.494 = add nuw i64 %.487209211, 1
  %.520 = add nsw i64 %count.2.2213, 1
  %.526 = sitofp i64 %.487209211 to double
  %.527 = fmul double %.321, %.526
  %.533 = fdiv double %.527, %.529
  %.535 = fadd double %begin.2.0236, %.533
  %.549 = icmp slt i64 %count.2.2213, -1
  %.550 = select i1 %.549, i64 %arg.grid.5.0, i64 0
  %3 = getelementptr double, ptr %arg.grid.4, i64 %.520
  %.564 = getelementptr double, ptr %3, i64 %.550
  store double %.535, ptr %.564, align 8
  %exitcond.not = icmp eq i64 %.520, %2
  br i1 %exitcond.not, label %B459, label %B404

B458:                                             ; preds = %B459
  %.615 = icmp slt i64 %count.4.1, 0
  %spec.select = select i1 %.615, i64 %arg.grid.5.0, i64 0
  br label %B458.thread

B458.thread:                                      ; preds = %B458, %B0.endif
  %count.3.0.lcssa251 = phi i64 [ 0, %B0.endif ], [ %count.4.1, %B458 ]
  %4 = phi i64 [ 0, %B0.endif ], [ %spec.select, %B458 ]
  %5 = getelementptr double, ptr %arg.grid.4, i64 %count.3.0.lcssa251
  %.630 = getelementptr double, ptr %5, i64 %4
  store double %arg.last, ptr %.630, align 8
  %.637 = add nsw i64 %count.3.0.lcssa251, 1
  store i64 %.637, ptr %retptr, align 8
  ret i32 0

B459:                                             ; preds = %B404, %B202
  %count.4.1 = phi i64 [ %count.3.0235, %B202 ], [ %2, %B404 ]
  %begin.3.1 = phi double [ %begin.2.0236, %B202 ], [ %"$phi162.1.2.1194", %B404 ]
  %exitcond.not1 = icmp eq i64 %.178218233, %arg.knots.5.0
  br i1 %exitcond.not1, label %B458, label %B104
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_speed_bounds_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.slopes.0, ptr readnone captures(none) %arg.slopes.1, i64 %arg.slopes.2, i64 %arg.slopes.3, ptr readonly captures(none) %arg.slopes.4, i64 %arg.slopes.5.0, i64 %arg.slopes.5.1, i64 %arg.slopes.6.0, i64 %arg.slopes.6.1, ptr readnone captures(none) %arg.velocity.0, ptr readnone captures(none) %arg.velocity.1, i64 %arg.velocity.2, i64 %arg.velocity.3, ptr readonly captures(none) %arg.velocity.4, i64 %arg.velocity.5.0, i64 %arg.velocity.6.0, double %arg.highest, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) local_unnamed_addr #0 {
B0.endif:
  %.138224.not = icmp slt i64 %arg.slopes.5.0, 1
  br i1 %.138224.not, label %B270, label %B62.endif.lr.ph

B62.endif.lr.ph:                                  ; preds = %B0.endif
  %.275212.not = icmp slt i64 %arg.slopes.5.1, 1
  br i1 %.275212.not, label %B62.endif, label %B62.endif.us

B62.endif.us:                                     ; preds = %B62.endif.lr.ph, %B120.B258_crit_edge.us
  %.144219225.us = phi i64 [ %.151.us, %B120.B258_crit_edge.us ], [ 0, %B62.endif.lr.ph ]
  %.366.us = mul i64 %.144219225.us, %arg.slopes.5.1
  %0 = getelementptr double, ptr %arg.slopes.4, i64 %.366.us
  br label %B122.us

B122.us:                                          ; preds = %B122.us, %B62.endif.us
  %bound.2.1215.us = phi double [ %arg.highest, %B62.endif.us ], [ %bound.3.2.us, %B122.us ]
  %.281211213.us = phi i64 [ 0, %B62.endif.us ], [ %.288.us, %B122.us ]
  %.288.us = add nuw nsw i64 %.281211213.us, 1
  %1 = getelementptr double, ptr %0, i64 %.281211213.us
  %.371.us = load double, ptr %1, align 8
  %.372.us = tail call double @llvm.fabs.f64(double %.371.us)
  %.378.us = fmul double %.371.us, %.371.us
  %.380.us = fmul double %bound.2.1215.us, %.378.us
  %2 = getelementptr double, ptr %arg.velocity.4, i64 %.281211213.us
  %.413.us = load double, ptr %2, align 8
  %.445.us = fmul double %.413.us, %.413.us
  %.446.us = fcmp ogt double %.380.us, %.445.us
  %.485.us = fdiv double %.413.us, %.372.us
  %.488.us = fmul double %.485.us, %.485.us
  %bound.3.2.us = select i1 %.446.us, double %.488.us, double %bound.2.1215.us
  %exitcond.not = icmp eq i64 %arg.slopes.5.1, %.288.us
  br i1 %exitcond.not, label %B120.B258_crit_edge.us, label %B122.us

B120.B258_crit_edge.us:                           ; preds = %B122.us
  %.151.us = add nuw nsw i64 %.144219225.us, 1
  %3 = getelementptr double, ptr %arg.out.4, i64 %.144219225.us
  store double %bound.3.2.us, ptr %3, align 8
  %exitcond235.not = icmp eq i64 %.151.us, %arg.slopes.5.0
  br i1 %exitcond235.not, label %B270, label %B62.endif.us

B270:                                             ; preds = %B120.B258_crit_edge.us, %B62.endif, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0

B62.endif:                                        ; preds = %B62.endif.lr.ph, %B62.endif
  %.144219225 = phi i64 [ %.151, %B62.endif ], [ 0, %B62.endif.lr.ph ]
  %.151 = add nuw nsw i64 %.144219225, 1
  %4 = getelementptr double, ptr %arg.out.4, i64 %.144219225
  store double %arg.highest, ptr %4, align 8
  %exitcond236.not = icmp eq i64 %.151, %arg.slopes.5.0
  br i1 %exitcond236.not, label %B270, label %B62.endif
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_fastest_speeds_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.grid.0, ptr readnone captures(none) %arg.grid.1, i64 %arg.grid.2, i64 %arg.grid.3, ptr readonly captures(none) %arg.grid.4, i64 %arg.grid.5.0, i64 %arg.grid.6.0, ptr readnone captures(none) %arg.p.0, ptr readnone captures(none) %arg.p.1, i64 %arg.p.2, i64 %arg.p.3, ptr readonly captures(none) %arg.p.4, i64 %arg.p.5.0, i64 %arg.p.5.1, i64 %arg.p.6.0, i64 %arg.p.6.1, ptr readnone captures(none) %arg.r.0, ptr readnone captures(none) %arg.r.1, i64 %arg.r.2, i64 %arg.r.3, ptr readonly captures(none) %arg.r.4, i64 %arg.r.5.0, i64 %arg.r.5.1, i64 %arg.r.6.0, i64 %arg.r.6.1, ptr readnone captures(none) %arg.low.0, ptr readnone captures(none) %arg.low.1, i64 %arg.low.2, i64 %arg.low.3, ptr readonly captures(none) %arg.low.4, i64 %arg.low.5.0, i64 %arg.low.5.1, i64 %arg.low.6.0, i64 %arg.low.6.1, ptr readnone captures(none) %arg.high.0, ptr readnone captures(none) %arg.high.1, i64 %arg.high.2, i64 %arg.high.3, ptr readonly captures(none) %arg.high.4, i64 %arg.high.5.0, i64 %arg.high.5.1, i64 %arg.high.6.0, i64 %arg.high.6.1, ptr readnone captures(none) %arg.bound.0, ptr readnone captures(none) %arg.bound.1, i64 %arg.bound.2, i64 %arg.bound.3, ptr readonly captures(none) %arg.bound.4, i64 %arg.bound.5.0, i64 %arg.bound.6.0, ptr readnone captures(none) %arg.lines.0, ptr readnone captures(none) %arg.lines.1, i64 %arg.lines.2, i64 %arg.lines.3, ptr captures(none) %arg.lines.4, i64 %arg.lines.5.0, i64 %arg.lines.5.1, i64 %arg.lines.5.2, i64 %arg.lines.6.0, i64 %arg.lines.6.1, i64 %arg.lines.6.2, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr readnone captures(none) %arg.x.0, ptr readnone captures(none) %arg.x.1, i64 %arg.x.2, i64 %arg.x.3, ptr writeonly captures(none) %arg.x.4, i64 %arg.x.5.0, i64 %arg.x.6.0) local_unnamed_addr #0 {
B0.endif:
  %.191 = mul i64 %arg.lines.5.2, %arg.lines.5.1
  %.278 = getelementptr double, ptr %arg.lines.4, i64 %.191
  %.361.idx = shl i64 %.191, 4
  %.361 = getelementptr i8, ptr %arg.lines.4, i64 %.361.idx
  %.404 = add nsw i64 %arg.p.5.0, -1
  %.418 = icmp slt i64 %arg.p.5.0, 1
  %.419 = select i1 %.418, i64 %arg.bound.5.0, i64 0
  %0 = getelementptr double, ptr %arg.bound.4, i64 %.404
  %.433 = getelementptr double, ptr %0, i64 %.419
  %.434 = load double, ptr %.433, align 8
  %.451 = select i1 %.418, i64 %arg.b.5.0, i64 0
  %1 = getelementptr double, ptr %arg.b.4, i64 %.404
  %.465 = getelementptr double, ptr %1, i64 %.451
  store double %.434, ptr %.465, align 8
  %.5511621 = icmp sgt i64 %arg.p.5.0, 1
  br i1 %.5511621, label %B150.endif.endif.lr.ph, label %B1368

B150.endif.endif.lr.ph:                           ; preds = %B0.endif
  %.468 = add nsw i64 %arg.p.5.0, -2
  %.arg.p.5.1 = tail call i64 @llvm.smax.i64(i64 %arg.p.5.1, i64 0)
  %.9021521.not = icmp slt i64 %arg.p.5.1, 1
  %storemerge1514 = shl nuw i64 %.arg.p.5.1, 1
  %.23371548 = icmp sgt i64 %storemerge1514, 0
  br label %B248.endif.lr.ph

B896:                                             ; preds = %B1268, %B896.lr.ph
  %top.9.11581 = phi double [ %top.6.1.lcssa, %B896.lr.ph ], [ %.11.i4, %B1268 ]
  %.215115671579 = phi i64 [ 0, %B896.lr.ph ], [ %.2158, %B1268 ]
  %.2158 = add nuw nsw i64 %.215115671579, 1
  %.2245 = fmul double %.2226, %top.9.11581
  %.2246 = fadd double %.2245, %.2221
  %.2249 = fadd double %.2245, 0.000000e+00
  br i1 %.23371548, label %B1020, label %B1232

B1020:                                            ; preds = %B896, %B1020
  %cap_here.2.21556 = phi double [ %cap_here.3.3, %B1020 ], [ %.2246, %B896 ]
  %least_here.2.21555 = phi double [ %least_here.3.3, %B1020 ], [ %.2249, %B896 ]
  %least.2.21554 = phi double [ %least.3.3, %B1020 ], [ 0.000000e+00, %B896 ]
  %least_slope.2.21553 = phi double [ %least_slope.3.3, %B1020 ], [ %.2226, %B896 ]
  %cap.2.21552 = phi double [ %cap.3.3, %B1020 ], [ %.2221, %B896 ]
  %cap_slope.2.21551 = phi double [ %cap_slope.3.3, %B1020 ], [ %.2226, %B896 ]
  %.234315471549 = phi i64 [ %.2350, %B1020 ], [ 0, %B896 ]
  %.2350 = add nuw nsw i64 %.234315471549, 1
  %.2423 = add i64 %.234315471549, %.1579
  %.2444 = getelementptr double, ptr %arg.lines.4, i64 %.2423
  %.2445 = load double, ptr %.2444, align 8
  %.2496 = getelementptr double, ptr %.361, i64 %.2423
  %.2497 = load double, ptr %.2496, align 8
  %.2499 = fmul double %top.9.11581, %.2497
  %.2500 = fadd double %.2445, %.2499
  %.2506 = fcmp olt double %.2500, %cap_here.2.21556
  %cap_slope.3.3 = select i1 %.2506, double %.2497, double %cap_slope.2.21551
  %cap.3.3 = select i1 %.2506, double %.2445, double %cap.2.21552
  %cap_here.3.3 = select i1 %.2506, double %.2500, double %cap_here.2.21556
  %.2692 = getelementptr double, ptr %.278, i64 %.2423
  %.2693 = load double, ptr %.2692, align 8
  %.2748 = fadd double %.2693, %.2499
  %.2754 = fcmp ogt double %.2748, %least_here.2.21555
  %least_slope.3.3 = select i1 %.2754, double %.2497, double %least_slope.2.21553
  %least.3.3 = select i1 %.2754, double %.2693, double %least.2.21554
  %least_here.3.3 = select i1 %.2754, double %.2748, double %least_here.2.21555
  %exitcond1725.not = icmp eq i64 %.2350, %storemerge1514
  br i1 %exitcond1725.not, label %B1232, label %B1020

B1232:                                            ; preds = %B1020, %B896
  %cap_slope.2.2.lcssa = phi double [ %.2226, %B896 ], [ %cap_slope.3.3, %B1020 ]
  %cap.2.2.lcssa = phi double [ %.2221, %B896 ], [ %cap.3.3, %B1020 ]
  %least_slope.2.2.lcssa = phi double [ %.2226, %B896 ], [ %least_slope.3.3, %B1020 ]
  %least.2.2.lcssa = phi double [ 0.000000e+00, %B896 ], [ %least.3.3, %B1020 ]
  %least_here.2.2.lcssa = phi double [ %.2249, %B896 ], [ %least_here.3.3, %B1020 ]
  %cap_here.2.2.lcssa = phi double [ %.2246, %B896 ], [ %cap_here.3.3, %B1020 ]
  %.2915 = fcmp ugt double %least_here.2.2.lcssa, %cap_here.2.2.lcssa
  br i1 %.2915, label %B1248, label %B1354

B1248:                                            ; preds = %B1232
  %.2941 = fcmp ugt double %least_slope.2.2.lcssa, %cap_slope.2.2.lcssa
  br i1 %.2941, label %B1268, label %B1354

B1268:                                            ; preds = %B1248
  %.2962 = fsub double %cap.2.2.lcssa, %least.2.2.lcssa
  %.2969 = fsub double %least_slope.2.2.lcssa, %cap_slope.2.2.lcssa
  %.2977 = fdiv double %.2962, %.2969
  %.10.i = fcmp olt double %.2977, %top.9.11581
  %.11.i = select i1 %.10.i, double %.2977, double %top.9.11581
  %.3007 = fmul double %.11.i, 0x3FEFFFFFFFFFDCD1
  %.10.i3 = fcmp ogt double %.3007, 0.000000e+00
  %.11.i4 = select i1 %.10.i3, double %.3007, double 0.000000e+00
  %exitcond1726.not = icmp eq i64 %.2158, 24
  br i1 %exitcond1726.not, label %B1354, label %B896

B1354:                                            ; preds = %B1268, %B1248, %B1232
  %top.10.2.ph = phi double [ %top.9.11581, %B1232 ], [ 0.000000e+00, %B1248 ], [ %.11.i4, %B1268 ]
  %2 = getelementptr double, ptr %arg.b.4, i64 %.55715991626
  store double %top.10.2.ph, ptr %2, align 8
  %.551 = icmp sgt i64 %.55015971627.in, 2
  br i1 %.551, label %B248.endif.lr.ph, label %B1368

B1368:                                            ; preds = %B1354, %B0.endif
  %.3127 = load double, ptr %arg.b.4, align 8
  %.3157 = load double, ptr %arg.bound.4, align 8
  %.3158 = fmul double %.3157, 0x3FEFFFFFFF768FA1
  %.3159 = fcmp olt double %.3127, %.3158
  br i1 %.3159, label %common.ret, label %B1414.endif

common.ret:                                       ; preds = %B1368, %B1816
  %storemerge = phi i64 [ %"$phi1882.0.2.0", %B1816 ], [ 0, %B1368 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B1452:                                            ; preds = %B1452.ph, %B1452
  %store_forwarded = phi double [ %load_initial, %B1452.ph ], [ %.11.i8, %B1452 ]
  %.3431 = phi double [ %.3127, %B1452.ph ], [ %.11.i8, %B1452 ]
  %.326616501660 = phi i64 [ 0, %B1452.ph ], [ %.3273, %B1452 ]
  %.3273 = add nuw nsw i64 %.326616501660, 1
  %3 = getelementptr double, ptr %arg.grid.4, i64 %.3273
  %.3332 = load double, ptr %3, align 8
  %4 = getelementptr double, ptr %arg.grid.4, i64 %.326616501660
  %.3363 = load double, ptr %4, align 8
  %.3364 = fsub double %.3332, %.3363
  %.3365 = fmul double %.3364, 2.000000e+00
  %5 = getelementptr double, ptr %arg.b.4, i64 %.3273
  %.3400 = load double, ptr %5, align 8
  %.3432 = fsub double %.3400, %.3431
  %.3437 = fdiv double %.3432, %.3365
  %.3762 = fneg double %.3431
  %.3767 = fdiv double %.3762, %.3365
  %.10.i5 = fcmp ogt double %.3767, %.3437
  %.11.i6 = select i1 %.10.i5, double %.3767, double %.3437
  %6 = getelementptr double, ptr %arg.x.4, i64 %.326616501660
  store double %.11.i6, ptr %6, align 8
  %.3893 = fmul double %.3365, %.11.i6
  %.3896 = fadd double %store_forwarded, %.3893
  %.10.i7 = fcmp ogt double %.3896, 0.000000e+00
  %.11.i8 = select i1 %.10.i7, double %.3896, double 0.000000e+00
  store double %.11.i8, ptr %5, align 8
  %exitcond1727.not = icmp eq i64 %.3273, %..404
  br i1 %exitcond1727.not, label %B1816, label %B1452

B1816:                                            ; preds = %B1452, %B1452.lver.orig, %B1582.B1676_crit_edge.us, %B1414.endif
  %.4005 = load double, ptr %.465, align 8
  %.4039 = load double, ptr %.433, align 8
  %.4042 = fmul double %.4039, 0x3FEFFFFDE7210BE9
  %.4043 = fcmp oge double %.4005, %.4042
  %"$phi1882.0.2.0" = select i1 %.4043, i64 -1, i64 %.404
  br label %common.ret

B248.endif.lr.ph:                                 ; preds = %B1354, %B150.endif.endif.lr.ph
  %.55015971627.in = phi i64 [ %arg.p.5.0, %B150.endif.endif.lr.ph ], [ %.55015971627, %B1354 ]
  %.55715991626 = phi i64 [ %.468, %B150.endif.endif.lr.ph ], [ %.564, %B1354 ]
  %.55015971627 = add nsw i64 %.55015971627.in, -1
  %.564 = add nsw i64 %.55715991626, -1
  %.593 = add nuw nsw i64 %.55715991626, 1
  %7 = getelementptr double, ptr %arg.grid.4, i64 %.593
  %.623 = load double, ptr %7, align 8
  %8 = getelementptr double, ptr %arg.grid.4, i64 %.55715991626
  %.654 = load double, ptr %8, align 8
  %.655 = fsub double %.623, %.654
  %.656 = fmul double %.655, 2.000000e+00
  %9 = getelementptr double, ptr %arg.bound.4, i64 %.55715991626
  %.690 = load double, ptr %9, align 8
  %.1579 = mul i64 %.55715991626, %arg.lines.5.2
  br i1 %.9021521.not, label %B896.lr.ph, label %B248.endif.us.preheader

B248.endif.us.preheader:                          ; preds = %B248.endif.lr.ph
  %.995.us = mul i64 %.55715991626, %arg.p.5.1
  %10 = getelementptr double, ptr %arg.p.4, i64 %.995.us
  %.1050.us = mul i64 %.55715991626, %arg.r.5.1
  %11 = getelementptr double, ptr %arg.r.4, i64 %.1050.us
  %.1059.us = fmul double %.656, 0.000000e+00
  %.1865.us = mul i64 %.55715991626, %arg.low.5.1
  %12 = getelementptr double, ptr %arg.low.4, i64 %.1865.us
  %.1923.us = mul i64 %.55715991626, %arg.high.5.1
  %13 = getelementptr double, ptr %arg.high.4, i64 %.1923.us
  br label %B284.us

B284.us:                                          ; preds = %B1883.us, %B248.endif.us.preheader
  %top.5.21524.us = phi double [ %.690, %B248.endif.us.preheader ], [ %top.7.3.us, %B1883.us ]
  %.90815201522.us = phi i64 [ 0, %B248.endif.us.preheader ], [ %.915.us, %B1883.us ]
  %.915.us = add nuw nsw i64 %.90815201522.us, 1
  %14 = getelementptr double, ptr %10, i64 %.90815201522.us
  %.1000.us = load double, ptr %14, align 8
  %15 = getelementptr double, ptr %11, i64 %.90815201522.us
  %.1055.us = load double, ptr %15, align 8
  %.1061.us = fmul double %.1059.us, %.1000.us
  %.1062.us = fadd double %.1055.us, %.1061.us
  %.1075.us = tail call double @llvm.fabs.f64(double %.1062.us)
  %.1076.us = fcmp olt double %.1075.us, 1.000000e-09
  br i1 %.1076.us, label %B418.us, label %B652.endif.us

B652.endif.us:                                    ; preds = %B284.us
  %.1521.us = fdiv double 1.000000e+00, %.1062.us
  %.1528.us = fneg double %.1000.us
  %.1532.us = fmul double %.1521.us, %.1528.us
  %.1562.us = add i64 %.90815201522.us, %.1579
  %.1583.us = getelementptr double, ptr %.361, i64 %.1562.us
  store double %.1532.us, ptr %.1583.us, align 8
  %.1586.us = fcmp ogt double %.1521.us, 0.000000e+00
  %.1757.us = getelementptr double, ptr %arg.lines.4, i64 %.1562.us
  %.1811.us = getelementptr double, ptr %.278, i64 %.1562.us
  br i1 %.1586.us, label %B696.us, label %B772.us

B772.us:                                          ; preds = %B652.endif.us
  %16 = getelementptr double, ptr %12, i64 %.90815201522.us
  %.1870.us = load double, ptr %16, align 8
  %.1872.us = fmul double %.1521.us, %.1870.us
  %17 = getelementptr double, ptr %13, i64 %.90815201522.us
  %.1928.us = load double, ptr %17, align 8
  %.1930.us = fmul double %.1521.us, %.1928.us
  store double %.1872.us, ptr %.1757.us, align 8
  store double %.1930.us, ptr %.1811.us, align 8
  br label %B1883.us

B696.us:                                          ; preds = %B652.endif.us
  %18 = getelementptr double, ptr %13, i64 %.90815201522.us
  %.1644.us = load double, ptr %18, align 8
  %.1646.us = fmul double %.1521.us, %.1644.us
  %19 = getelementptr double, ptr %12, i64 %.90815201522.us
  %.1702.us = load double, ptr %19, align 8
  %.1704.us = fmul double %.1521.us, %.1702.us
  store double %.1646.us, ptr %.1757.us, align 8
  store double %.1704.us, ptr %.1811.us, align 8
  br label %B1883.us

B418.us:                                          ; preds = %B284.us
  %.1110.us = add i64 %.90815201522.us, %.1579
  %.1131.us = getelementptr double, ptr %arg.lines.4, i64 %.1110.us
  store double 0x7FF0000000000000, ptr %.1131.us, align 8
  %.1183.us = getelementptr double, ptr %.278, i64 %.1110.us
  store double 0xFFF0000000000000, ptr %.1183.us, align 8
  %.1237.us = getelementptr double, ptr %.361, i64 %.1110.us
  store double 0.000000e+00, ptr %.1237.us, align 8
  %.1240.us = fcmp ogt double %.1000.us, 0.000000e+00
  br i1 %.1240.us, label %B516.us, label %B578.us

B516.us:                                          ; preds = %B418.us
  %.1244.us = fmul double %top.5.21524.us, %.1000.us
  %20 = getelementptr double, ptr %13, i64 %.90815201522.us
  %.1296.us = load double, ptr %20, align 8
  %.1297.us = fcmp ogt double %.1244.us, %.1296.us
  br i1 %.1297.us, label %B550.endif.us, label %B578.us

B578.us:                                          ; preds = %B516.us, %B418.us
  %.1372.us = fcmp olt double %.1000.us, 0.000000e+00
  br i1 %.1372.us, label %B590.us, label %B1883.us

B590.us:                                          ; preds = %B578.us
  %.1379.us = fmul double %top.5.21524.us, %.1000.us
  %21 = getelementptr double, ptr %12, i64 %.90815201522.us
  %.1433.us = load double, ptr %21, align 8
  %.1434.us = fcmp olt double %.1379.us, %.1433.us
  br i1 %.1434.us, label %B624.endif.us, label %B1883.us

B624.endif.us:                                    ; preds = %B590.us
  %.1496.us = fdiv double %.1433.us, %.1000.us
  br label %B1883.us

B550.endif.us:                                    ; preds = %B516.us
  %.1361.us = fdiv double %.1296.us, %.1000.us
  br label %B1883.us

B1883.us:                                         ; preds = %B550.endif.us, %B624.endif.us, %B590.us, %B578.us, %B696.us, %B772.us
  %top.7.3.us = phi double [ %top.5.21524.us, %B772.us ], [ %top.5.21524.us, %B696.us ], [ %.1361.us, %B550.endif.us ], [ %.1496.us, %B624.endif.us ], [ %top.5.21524.us, %B590.us ], [ %top.5.21524.us, %B578.us ]
  %exitcond.not = icmp eq i64 %arg.p.5.1, %.915.us
  br i1 %exitcond.not, label %B282.B246.loopexit_crit_edge.us, label %B284.us

B282.B246.loopexit_crit_edge.us:                  ; preds = %B1883.us
  %.995.us.1 = mul i64 %.593, %arg.p.5.1
  %22 = getelementptr double, ptr %arg.p.4, i64 %.995.us.1
  %.1050.us.1 = mul i64 %.593, %arg.r.5.1
  %23 = getelementptr double, ptr %arg.r.4, i64 %.1050.us.1
  %.1865.us.1 = mul i64 %.593, %arg.low.5.1
  %24 = getelementptr double, ptr %arg.low.4, i64 %.1865.us.1
  %.1923.us.1 = mul i64 %.593, %arg.high.5.1
  %25 = getelementptr double, ptr %arg.high.4, i64 %.1923.us.1
  br label %B284.us.1

B284.us.1:                                        ; preds = %B1883.us.1, %B282.B246.loopexit_crit_edge.us
  %top.5.21524.us.1 = phi double [ %top.7.3.us, %B282.B246.loopexit_crit_edge.us ], [ %top.7.3.us.1, %B1883.us.1 ]
  %.90815201522.us.1 = phi i64 [ 0, %B282.B246.loopexit_crit_edge.us ], [ %.915.us.1, %B1883.us.1 ]
  %.915.us.1 = add nuw nsw i64 %.90815201522.us.1, 1
  %26 = getelementptr double, ptr %22, i64 %.90815201522.us.1
  %.1000.us.1 = load double, ptr %26, align 8
  %27 = getelementptr double, ptr %23, i64 %.90815201522.us.1
  %.1055.us.1 = load double, ptr %27, align 8
  %.1061.us.1 = fmul double %.656, %.1000.us.1
  %.1062.us.1 = fadd double %.1055.us.1, %.1061.us.1
  %.1070.us.1 = add nuw nsw i64 %.90815201522.us.1, %arg.p.5.1
  %.1075.us.1 = tail call double @llvm.fabs.f64(double %.1062.us.1)
  %.1076.us.1 = fcmp olt double %.1075.us.1, 1.000000e-09
  br i1 %.1076.us.1, label %B418.us.1, label %B652.endif.us.1

B652.endif.us.1:                                  ; preds = %B284.us.1
  %.1521.us.1 = fdiv double 1.000000e+00, %.1062.us.1
  %.1528.us.1 = fneg double %.1000.us.1
  %.1532.us.1 = fmul double %.1521.us.1, %.1528.us.1
  %.1562.us.1 = add i64 %.1070.us.1, %.1579
  %.1583.us.1 = getelementptr double, ptr %.361, i64 %.1562.us.1
  store double %.1532.us.1, ptr %.1583.us.1, align 8
  %.1586.us.1 = fcmp ogt double %.1521.us.1, 0.000000e+00
  %.1757.us.1 = getelementptr double, ptr %arg.lines.4, i64 %.1562.us.1
  %.1811.us.1 = getelementptr double, ptr %.278, i64 %.1562.us.1
  br i1 %.1586.us.1, label %B696.us.1, label %B772.us.1

B772.us.1:                                        ; preds = %B652.endif.us.1
  %28 = getelementptr double, ptr %24, i64 %.90815201522.us.1
  %.1870.us.1 = load double, ptr %28, align 8
  %.1872.us.1 = fmul double %.1521.us.1, %.1870.us.1
  %29 = getelementptr double, ptr %25, i64 %.90815201522.us.1
  %.1928.us.1 = load double, ptr %29, align 8
  %.1930.us.1 = fmul double %.1521.us.1, %.1928.us.1
  store double %.1872.us.1, ptr %.1757.us.1, align 8
  store double %.1930.us.1, ptr %.1811.us.1, align 8
  br label %B1883.us.1

B696.us.1:                                        ; preds = %B652.endif.us.1
  %30 = getelementptr double, ptr %25, i64 %.90815201522.us.1
  %.1644.us.1 = load double, ptr %30, align 8
  %.1646.us.1 = fmul double %.1521.us.1, %.1644.us.1
  %31 = getelementptr double, ptr %24, i64 %.90815201522.us.1
  %.1702.us.1 = load double, ptr %31, align 8
  %.1704.us.1 = fmul double %.1521.us.1, %.1702.us.1
  store double %.1646.us.1, ptr %.1757.us.1, align 8
  store double %.1704.us.1, ptr %.1811.us.1, align 8
  br label %B1883.us.1

B418.us.1:                                        ; preds = %B284.us.1
  %.1110.us.1 = add i64 %.1070.us.1, %.1579
  %.1131.us.1 = getelementptr double, ptr %arg.lines.4, i64 %.1110.us.1
  store double 0x7FF0000000000000, ptr %.1131.us.1, align 8
  %.1183.us.1 = getelementptr double, ptr %.278, i64 %.1110.us.1
  store double 0xFFF0000000000000, ptr %.1183.us.1, align 8
  %.1237.us.1 = getelementptr double, ptr %.361, i64 %.1110.us.1
  store double 0.000000e+00, ptr %.1237.us.1, align 8
  %.1240.us.1 = fcmp ogt double %.1000.us.1, 0.000000e+00
  br i1 %.1240.us.1, label %B516.us.1, label %B578.us.1

B516.us.1:                                        ; preds = %B418.us.1
  %.1244.us.1 = fmul double %top.5.21524.us.1, %.1000.us.1
  %32 = getelementptr double, ptr %25, i64 %.90815201522.us.1
  %.1296.us.1 = load double, ptr %32, align 8
  %.1297.us.1 = fcmp ogt double %.1244.us.1, %.1296.us.1
  br i1 %.1297.us.1, label %B550.endif.us.1, label %B578.us.1

B578.us.1:                                        ; preds = %B516.us.1, %B418.us.1
  %.1372.us.1 = fcmp olt double %.1000.us.1, 0.000000e+00
  br i1 %.1372.us.1, label %B590.us.1, label %B1883.us.1

B590.us.1:                                        ; preds = %B578.us.1
  %.1379.us.1 = fmul double %top.5.21524.us.1, %.1000.us.1
  %33 = getelementptr double, ptr %24, i64 %.90815201522.us.1
  %.1433.us.1 = load double, ptr %33, align 8
  %.1434.us.1 = fcmp olt double %.1379.us.1, %.1433.us.1
  br i1 %.1434.us.1, label %B624.endif.us.1, label %B1883.us.1

B624.endif.us.1:                                  ; preds = %B590.us.1
  %.1496.us.1 = fdiv double %.1433.us.1, %.1000.us.1
  br label %B1883.us.1

B550.endif.us.1:                                  ; preds = %B516.us.1
  %.1361.us.1 = fdiv double %.1296.us.1, %.1000.us.1
  br label %B1883.us.1

B1883.us.1:                                       ; preds = %B550.endif.us.1, %B624.endif.us.1, %B590.us.1, %B578.us.1, %B696.us.1, %B772.us.1
  %top.7.3.us.1 = phi double [ %top.5.21524.us.1, %B772.us.1 ], [ %top.5.21524.us.1, %B696.us.1 ], [ %.1361.us.1, %B550.endif.us.1 ], [ %.1496.us.1, %B624.endif.us.1 ], [ %top.5.21524.us.1, %B590.us.1 ], [ %top.5.21524.us.1, %B578.us.1 ]
  %exitcond.1.not = icmp eq i64 %arg.p.5.1, %.915.us.1
  br i1 %exitcond.1.not, label %B896.lr.ph, label %B284.us.1

B896.lr.ph:                                       ; preds = %B1883.us.1, %B248.endif.lr.ph
  %top.6.1.lcssa = phi double [ %.690, %B248.endif.lr.ph ], [ %top.7.3.us.1, %B1883.us.1 ]
  %34 = getelementptr double, ptr %arg.b.4, i64 %.593
  %.2226 = fdiv double -1.000000e+00, %.656
  %.2216 = load double, ptr %34, align 8
  %.2221 = fdiv double %.2216, %.656
  br label %B896

B1414.endif:                                      ; preds = %B1368
  %.3218 = icmp slt i64 %arg.p.5.0, 2
  %..404 = select i1 %.3218, i64 0, i64 %.404
  %.32601659 = icmp sgt i64 %..404, 0
  br i1 %.32601659, label %B1452.lr.ph, label %B1816

B1452.lr.ph:                                      ; preds = %B1414.endif
  %35 = tail call i64 @llvm.smax.i64(i64 %arg.p.5.1, i64 0)
  %storemerge1513 = shl nuw i64 %35, 1
  %.35221640 = icmp sgt i64 %storemerge1513, 0
  br i1 %.35221640, label %B1452.us, label %B1452.lver.check

B1452.lver.check:                                 ; preds = %B1452.lr.ph
  %36 = shl i64 %..404, 3
  %scevgep = getelementptr i8, ptr %arg.x.4, i64 %36
  %37 = getelementptr i8, ptr %arg.b.4, i64 %36
  %scevgep20 = getelementptr i8, ptr %37, i64 8
  %bound0 = icmp ult ptr %arg.x.4, %scevgep20
  %bound1 = icmp ult ptr %arg.b.4, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %B1452.lver.orig, label %B1452.ph

B1452.lver.orig:                                  ; preds = %B1452.lver.check, %B1452.lver.orig
  %.3431.lver.orig = phi double [ %.11.i8.lver.orig, %B1452.lver.orig ], [ %.3127, %B1452.lver.check ]
  %.326616501660.lver.orig = phi i64 [ %.3273.lver.orig, %B1452.lver.orig ], [ 0, %B1452.lver.check ]
  %.3273.lver.orig = add nuw nsw i64 %.326616501660.lver.orig, 1
  %38 = getelementptr double, ptr %arg.grid.4, i64 %.3273.lver.orig
  %.3332.lver.orig = load double, ptr %38, align 8
  %39 = getelementptr double, ptr %arg.grid.4, i64 %.326616501660.lver.orig
  %.3363.lver.orig = load double, ptr %39, align 8
  %.3364.lver.orig = fsub double %.3332.lver.orig, %.3363.lver.orig
  %.3365.lver.orig = fmul double %.3364.lver.orig, 2.000000e+00
  %40 = getelementptr double, ptr %arg.b.4, i64 %.3273.lver.orig
  %.3400.lver.orig = load double, ptr %40, align 8
  %.3432.lver.orig = fsub double %.3400.lver.orig, %.3431.lver.orig
  %.3437.lver.orig = fdiv double %.3432.lver.orig, %.3365.lver.orig
  %.3762.lver.orig = fneg double %.3431.lver.orig
  %.3767.lver.orig = fdiv double %.3762.lver.orig, %.3365.lver.orig
  %.10.i5.lver.orig = fcmp ogt double %.3767.lver.orig, %.3437.lver.orig
  %.11.i6.lver.orig = select i1 %.10.i5.lver.orig, double %.3767.lver.orig, double %.3437.lver.orig
  %41 = getelementptr double, ptr %arg.b.4, i64 %.326616501660.lver.orig
  %42 = getelementptr double, ptr %arg.x.4, i64 %.326616501660.lver.orig
  store double %.11.i6.lver.orig, ptr %42, align 8
  %.3860.lver.orig = load double, ptr %41, align 8
  %.3893.lver.orig = fmul double %.3365.lver.orig, %.11.i6.lver.orig
  %.3896.lver.orig = fadd double %.3860.lver.orig, %.3893.lver.orig
  %.10.i7.lver.orig = fcmp ogt double %.3896.lver.orig, 0.000000e+00
  %.11.i8.lver.orig = select i1 %.10.i7.lver.orig, double %.3896.lver.orig, double 0.000000e+00
  store double %.11.i8.lver.orig, ptr %40, align 8
  %exitcond1727.not.lver.orig = icmp eq i64 %.3273.lver.orig, %..404
  br i1 %exitcond1727.not.lver.orig, label %B1816, label %B1452.lver.orig

B1452.ph:                                         ; preds = %B1452.lver.check
  %load_initial = load double, ptr %arg.b.4, align 8
  br label %B1452

B1452.us:                                         ; preds = %B1452.lr.ph, %B1582.B1676_crit_edge.us
  %.3431.us = phi double [ %.11.i14, %B1582.B1676_crit_edge.us ], [ %.3127, %B1452.lr.ph ]
  %.326616501660.us = phi i64 [ %.3273.us, %B1582.B1676_crit_edge.us ], [ 0, %B1452.lr.ph ]
  %.3273.us = add nuw nsw i64 %.326616501660.us, 1
  %43 = getelementptr double, ptr %arg.grid.4, i64 %.3273.us
  %.3332.us = load double, ptr %43, align 8
  %44 = getelementptr double, ptr %arg.grid.4, i64 %.326616501660.us
  %.3363.us = load double, ptr %44, align 8
  %.3364.us = fsub double %.3332.us, %.3363.us
  %.3365.us = fmul double %.3364.us, 2.000000e+00
  %45 = getelementptr double, ptr %arg.b.4, i64 %.3273.us
  %.3400.us = load double, ptr %45, align 8
  %46 = getelementptr double, ptr %arg.b.4, i64 %.326616501660.us
  %.3432.us = fsub double %.3400.us, %.3431.us
  %.3437.us = fdiv double %.3432.us, %.3365.us
  %.3605.us = mul i64 %.326616501660.us, %arg.lines.5.2
  %.3692.us = load double, ptr %46, align 8
  br label %B1584.us

B1584.us:                                         ; preds = %B1584.us, %B1452.us
  %push.2.11643.us = phi double [ %.3437.us, %B1452.us ], [ %.11.i10, %B1584.us ]
  %.352816391641.us = phi i64 [ 0, %B1452.us ], [ %.3535.us, %B1584.us ]
  %.3588.us = add i64 %.352816391641.us, %.3605.us
  %.3609.us = getelementptr double, ptr %arg.lines.4, i64 %.3588.us
  %.3610.us = load double, ptr %.3609.us, align 8
  %.3660.us = getelementptr double, ptr %.361, i64 %.3588.us
  %.3661.us = load double, ptr %.3660.us, align 8
  %.3693.us = fmul double %.3661.us, %.3692.us
  %.3694.us = fadd double %.3610.us, %.3693.us
  %.10.i9 = fcmp olt double %.3694.us, %push.2.11643.us
  %.11.i10 = select i1 %.10.i9, double %.3694.us, double %push.2.11643.us
  %.3535.us = add nuw nsw i64 %.352816391641.us, 1
  %exitcond1728.not = icmp eq i64 %.3535.us, %storemerge1513
  br i1 %exitcond1728.not, label %B1582.B1676_crit_edge.us, label %B1584.us

B1582.B1676_crit_edge.us:                         ; preds = %B1584.us
  %.3762.us = fneg double %.3692.us
  %.3767.us = fdiv double %.3762.us, %.3365.us
  %.10.i11 = fcmp ogt double %.3767.us, %.11.i10
  %.11.i12 = select i1 %.10.i11, double %.3767.us, double %.11.i10
  %47 = getelementptr double, ptr %arg.x.4, i64 %.326616501660.us
  store double %.11.i12, ptr %47, align 8
  %.3860.us = load double, ptr %46, align 8
  %.3893.us = fmul double %.3365.us, %.11.i12
  %.3896.us = fadd double %.3893.us, %.3860.us
  %.10.i13 = fcmp ogt double %.3896.us, 0.000000e+00
  %.11.i14 = select i1 %.10.i13, double %.3896.us, double 0.000000e+00
  store double %.11.i14, ptr %45, align 8
  %exitcond1729.not = icmp eq i64 %.3273.us, %..404
  br i1 %exitcond1729.not, label %B1816, label %B1452.us
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_window_mean_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.durations.0, ptr readnone captures(none) %arg.durations.1, i64 %arg.durations.2, i64 %arg.durations.3, ptr readonly captures(none) %arg.durations.4, i64 %arg.durations.5.0, i64 %arg.durations.6.0, ptr readnone captures(none) %arg.accelerations.0, ptr readnone captures(none) %arg.accelerations.1, i64 %arg.accelerations.2, i64 %arg.accelerations.3, ptr readonly captures(none) %arg.accelerations.4, i64 %arg.accelerations.5.0, i64 %arg.accelerations.6.0, double %arg.rate, double %arg.width, double %arg.begin, double %arg.end, ptr readnone captures(none) %arg.arrive.0, ptr readnone captures(none) %arg.arrive.1, i64 %arg.arrive.2, i64 %arg.arrive.3, ptr captures(none) initializes((0, 8)) %arg.arrive.4, i64 %arg.arrive.5.0, i64 %arg.arrive.6.0, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr writeonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr writeonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1) local_unnamed_addr #0 {
B0.endif:
  store double 0.000000e+00, ptr %arg.arrive.4, align 8
  %.200471.not = icmp slt i64 %arg.durations.5.0, 1
  br i1 %.200471.not, label %B254, label %B76.preheader

B76.preheader:                                    ; preds = %B0.endif
  %load_initial = load double, ptr %arg.arrive.4, align 8
  br label %B76

B76:                                              ; preds = %B76.preheader, %B76
  %store_forwarded = phi double [ %load_initial, %B76.preheader ], [ %.298, %B76 ]
  %.206470472 = phi i64 [ 0, %B76.preheader ], [ %.213, %B76 ]
  %.213 = add nuw nsw i64 %.206470472, 1
  %0 = getelementptr double, ptr %arg.arrive.4, i64 %.206470472
  %1 = getelementptr double, ptr %arg.durations.4, i64 %.206470472
  %.297 = load double, ptr %1, align 8
  %.298 = fadd double %store_forwarded, %.297
  %2 = getelementptr i8, ptr %0, i64 8
  store double %.298, ptr %2, align 8
  %exitcond.not = icmp eq i64 %arg.durations.5.0, %.213
  br i1 %exitcond.not, label %B172, label %B76

B172:                                             ; preds = %B76
  %.423 = getelementptr i8, ptr %arg.arrive.4, i64 8
  %.424 = load double, ptr %.423, align 8
  %.426 = fcmp ugt double %.424, %arg.begin
  br i1 %.426, label %B254, label %B202.preheader

B202.preheader:                                   ; preds = %B172
  %3 = add nsw i64 %arg.durations.5.0, -1
  br label %B202

B202:                                             ; preds = %B224, %B202.preheader
  %new.3.1 = phi i64 [ %.432, %B224 ], [ 0, %B202.preheader ]
  %exitcond476.not = icmp eq i64 %new.3.1, %3
  br i1 %exitcond476.not, label %B254, label %B224

B224:                                             ; preds = %B202
  %.432 = add nuw nsw i64 %new.3.1, 1
  %4 = getelementptr double, ptr %arg.arrive.4, i64 %new.3.1
  %.483 = getelementptr i8, ptr %4, i64 16
  %.484 = load double, ptr %.483, align 8
  %.486 = fcmp ugt double %.484, %arg.begin
  br i1 %.486, label %B254, label %B202

B254:                                             ; preds = %B224, %B202, %B172, %B0.endif
  %new.6.0 = phi i64 [ 0, %B172 ], [ 0, %B0.endif ], [ %.432, %B224 ], [ %arg.durations.5.0, %B202 ]
  store double 0.000000e+00, ptr %arg.times.4, align 8
  %.575 = fcmp olt double %arg.begin, %arg.end
  br i1 %.575, label %B278, label %B828

B278:                                             ; preds = %B254, %B746
  %count.2.0 = phi i64 [ %count.3.1, %B746 ], [ 0, %B254 ]
  %new.4.0 = phi i64 [ %new.5.1, %B746 ], [ %new.6.0, %B254 ]
  %old.2.0 = phi i64 [ %old.3.1, %B746 ], [ 0, %B254 ]
  %t.2.0 = phi double [ %t.3.1, %B746 ], [ %arg.begin, %B254 ]
  %u.2.0 = phi double [ %u.3.1, %B746 ], [ 0.000000e+00, %B254 ]
  %speed.2.0 = phi double [ %speed.3.1, %B746 ], [ %arg.rate, %B254 ]
  %mean.2.0 = phi double [ %mean.3.1, %B746 ], [ 0.000000e+00, %B254 ]
  %.586 = icmp slt i64 %new.4.0, %arg.durations.5.0
  br i1 %.586, label %B290, label %B314

B290:                                             ; preds = %B278
  %.603 = icmp slt i64 %new.4.0, -1
  %.604 = select i1 %.603, i64 %arg.arrive.5.0, i64 0
  %5 = getelementptr double, ptr %arg.arrive.4, i64 %new.4.0
  %6 = getelementptr i8, ptr %5, i64 8
  %.618 = getelementptr double, ptr %6, i64 %.604
  %.619 = load double, ptr %.618, align 8
  br label %B314

B314:                                             ; preds = %B290, %B278
  %"$phi314.0.2.1" = phi double [ %.619, %B290 ], [ %arg.end, %B278 ]
  %.636.not466 = icmp sgt i64 %old.2.0, %arg.durations.5.0
  br i1 %.636.not466, label %B352, label %B328

B328:                                             ; preds = %B314
  %7 = getelementptr double, ptr %arg.arrive.4, i64 %old.2.0
  %.668 = load double, ptr %7, align 8
  %.670 = fadd double %arg.width, %.668
  br label %B352

B352:                                             ; preds = %B328, %B314
  %"$phi352.0.2.1" = phi double [ %.670, %B328 ], [ %arg.end, %B314 ]
  %.13.i = fcmp olt double %"$phi352.0.2.1", %"$phi314.0.2.1"
  %.14.i = select i1 %.13.i, double %"$phi352.0.2.1", double %"$phi314.0.2.1"
  %.15.i = fcmp olt double %arg.end, %.14.i
  %.16.i = select i1 %.15.i, double %arg.end, double %.14.i
  %.743 = fsub double %.16.i, %t.2.0
  %.750 = fcmp ogt double %.743, 0x3D719799812DEA11
  br i1 %.750, label %B420, label %B732

B420:                                             ; preds = %B352
  br i1 %.586, label %B432, label %B450

B432:                                             ; preds = %B420
  %.780 = icmp slt i64 %new.4.0, 0
  %.781 = select i1 %.780, i64 %arg.accelerations.5.0, i64 0
  %8 = getelementptr double, ptr %arg.accelerations.4, i64 %new.4.0
  %.795 = getelementptr double, ptr %8, i64 %.781
  %.796 = load double, ptr %.795, align 8
  br label %B450

B450:                                             ; preds = %B432, %B420
  %"$phi450.0.2.1" = phi double [ %.796, %B432 ], [ 0.000000e+00, %B420 ]
  %.811 = icmp eq i64 %old.2.0, 0
  %brmerge = or i1 %.811, %.636.not466
  br i1 %brmerge, label %B508, label %B484

B484:                                             ; preds = %B450
  %9 = getelementptr double, ptr %arg.accelerations.4, i64 %old.2.0
  %.857 = getelementptr i8, ptr %9, i64 -8
  %.858 = load double, ptr %.857, align 8
  br label %B508

B508:                                             ; preds = %B484, %B450
  %"$phi508.0.2.1" = phi double [ %.858, %B484 ], [ 0.000000e+00, %B450 ]
  %.870 = fsub double %"$phi450.0.2.1", %"$phi508.0.2.1"
  %.877 = fdiv double %.870, %arg.width
  %.879 = fmul double %mean.2.0, 5.000000e-01
  %.883 = fdiv double %.877, 6.000000e+00
  %.921 = icmp slt i64 %count.2.0, 0
  %.922 = select i1 %.921, i64 %arg.pieces.5.0, i64 0
  %.923 = add i64 %.922, %count.2.0
  %.943 = mul i64 %.923, %arg.pieces.5.1
  %.947 = getelementptr double, ptr %arg.pieces.4, i64 %.943
  store double %u.2.0, ptr %.947, align 8
  %.1002 = getelementptr i8, ptr %.947, i64 8
  store double %speed.2.0, ptr %.1002, align 8
  %.1057 = getelementptr i8, ptr %.947, i64 16
  store double %.879, ptr %.1057, align 8
  %.1112 = getelementptr i8, ptr %.947, i64 24
  store double %.883, ptr %.1112, align 8
  %.1117 = fmul double %.743, %.877
  %.1121 = fdiv double %.1117, 6.000000e+00
  %.1122 = fadd double %.879, %.1121
  %.1124 = fmul double %.743, %.1122
  %.1126 = fadd double %speed.2.0, %.1124
  %.1128 = fmul double %.743, %.1126
  %.1130 = fadd double %u.2.0, %.1128
  %.1136 = fmul double %.743, 5.000000e-01
  %.1137 = fmul double %.1136, %.877
  %.1139 = fadd double %mean.2.0, %.1137
  %.1141 = fmul double %.743, %.1139
  %.1143 = fadd double %speed.2.0, %.1141
  %.1153 = fadd double %mean.2.0, %.1117
  %.1159 = add nsw i64 %count.2.0, 1
  %.1166 = fsub double %.16.i, %arg.begin
  %.1180 = icmp slt i64 %count.2.0, -1
  %.1181 = select i1 %.1180, i64 %arg.times.5.0, i64 0
  %10 = getelementptr double, ptr %arg.times.4, i64 %.1159
  %.1195 = getelementptr double, ptr %10, i64 %.1181
  store double %.1166, ptr %.1195, align 8
  br label %B732

B732:                                             ; preds = %B352, %B508
  %count.3.1 = phi i64 [ %.1159, %B508 ], [ %count.2.0, %B352 ]
  %t.3.1 = phi double [ %.16.i, %B508 ], [ %t.2.0, %B352 ]
  %u.3.1 = phi double [ %.1130, %B508 ], [ %u.2.0, %B352 ]
  %speed.3.1 = phi double [ %.1143, %B508 ], [ %speed.2.0, %B352 ]
  %mean.3.1 = phi double [ %.1153, %B508 ], [ %mean.2.0, %B352 ]
  %.1213 = fcmp ult double %.16.i, %arg.end
  br i1 %.1213, label %B746, label %B828

B746:                                             ; preds = %B732
  %.1261 = fcmp oge double %.16.i, %"$phi314.0.2.1"
  %narrow = and i1 %.586, %.1261
  %spec.select = zext i1 %narrow to i64
  %new.5.1 = add nsw i64 %new.4.0, %spec.select
  %.1287 = fcmp oge double %.16.i, %"$phi352.0.2.1"
  %not..636.not466 = xor i1 %.636.not466, true
  %narrow467 = and i1 %.1287, %not..636.not466
  %spec.select465 = zext i1 %narrow467 to i64
  %old.3.1 = add nuw nsw i64 %old.2.0, %spec.select465
  %.1345 = fcmp olt double %t.3.1, %arg.end
  br i1 %.1345, label %B278, label %B828

B828:                                             ; preds = %B746, %B732, %B254
  %count.4.1 = phi i64 [ 0, %B254 ], [ %count.3.1, %B732 ], [ %count.3.1, %B746 ]
  store i64 %count.4.1, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_rows_in_time_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, double %arg.step, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) local_unnamed_addr #0 {
B0.endif:
  %.198686.not = icmp slt i64 %arg.out.5.0, 1
  br i1 %.198686.not, label %B922, label %B98.lr.ph

B98.lr.ph:                                        ; preds = %B0.endif
  %0 = getelementptr double, ptr %arg.times.4, i64 %arg.times.5.0
  %.276 = getelementptr i8, ptr %0, i64 -8
  %.322 = add i64 %arg.law.5.0, -1
  %1 = getelementptr double, ptr %arg.knots.4, i64 %arg.knots.5.0
  %.832 = getelementptr i8, ptr %1, i64 -8
  %.881 = add i64 %arg.pieces.5.0, -1
  %.1099 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.1222666.not = icmp slt i64 %arg.pieces.5.2, 1
  %.idx = shl i64 %arg.pieces.5.2, 4
  %.idx660 = mul i64 %arg.pieces.5.2, 24
  %2 = add i64 %arg.law.5.0, -2
  %3 = add i64 %arg.pieces.5.0, -2
  br label %B98

B96.loopexit:                                     ; preds = %B800, %B730.endif
  %exitcond705.not = icmp eq i64 %.211, %arg.out.5.0
  br i1 %exitcond705.not, label %B922, label %B98

B98:                                              ; preds = %B96.loopexit, %B98.lr.ph
  %piece.2.0692 = phi i64 [ 0, %B98.lr.ph ], [ %piece.3.2, %B96.loopexit ]
  %part.2.0691 = phi i64 [ 0, %B98.lr.ph ], [ %part.3.2, %B96.loopexit ]
  %.204673689 = phi i64 [ 0, %B98.lr.ph ], [ %.211, %B96.loopexit ]
  %.211 = add nuw nsw i64 %.204673689, 1
  %.246 = uitofp nneg i64 %.211 to double
  %.247 = fmul double %arg.step, %.246
  %.277 = load double, ptr %.276, align 8
  %.10.i = fcmp olt double %.277, %.247
  %.11.i = select i1 %.10.i, double %.277, double %.247
  %.324 = icmp slt i64 %part.2.0691, %.322
  br i1 %.324, label %B200, label %B314

B200:                                             ; preds = %B98
  %.350 = icmp slt i64 %part.2.0691, -1
  %.351 = select i1 %.350, i64 %arg.times.5.0, i64 0
  %4 = getelementptr double, ptr %arg.times.4, i64 %part.2.0691
  %5 = getelementptr i8, ptr %4, i64 8
  %.365 = getelementptr double, ptr %5, i64 %.351
  %.366 = load double, ptr %.365, align 8
  %.368 = fcmp ult double %.11.i, %.366
  br i1 %.368, label %B314, label %B230

B230:                                             ; preds = %B200, %B284
  %part.4.1 = phi i64 [ %.374, %B284 ], [ %part.2.0691, %B200 ]
  %exitcond.not = icmp eq i64 %part.4.1, %2
  br i1 %exitcond.not, label %B314, label %B284

B284:                                             ; preds = %B230
  %.374 = add nsw i64 %part.4.1, 1
  %.423 = icmp slt i64 %part.4.1, -2
  %.424 = select i1 %.423, i64 %arg.times.5.0, i64 0
  %6 = getelementptr double, ptr %arg.times.4, i64 %part.4.1
  %7 = getelementptr i8, ptr %6, i64 16
  %.438 = getelementptr double, ptr %7, i64 %.424
  %.439 = load double, ptr %.438, align 8
  %.441 = fcmp ult double %.11.i, %.439
  br i1 %.441, label %B314, label %B230

B314:                                             ; preds = %B284, %B230, %B98, %B200
  %part.3.2 = phi i64 [ %part.2.0691, %B200 ], [ %part.2.0691, %B98 ], [ %.374, %B284 ], [ %.322, %B230 ]
  %.472 = icmp slt i64 %part.3.2, 0
  %.473 = select i1 %.472, i64 %arg.times.5.0, i64 0
  %8 = getelementptr double, ptr %arg.times.4, i64 %part.3.2
  %.487 = getelementptr double, ptr %8, i64 %.473
  %.488 = load double, ptr %.487, align 8
  %.490 = fsub double %.11.i, %.488
  %.513 = select i1 %.472, i64 %arg.law.5.0, i64 0
  %.514 = add i64 %.513, %part.3.2
  %.531 = mul i64 %.514, %arg.law.5.1
  %.533 = getelementptr double, ptr %arg.law.4, i64 %.531
  %.590 = load double, ptr %.533, align 8
  %.618 = getelementptr i8, ptr %.533, i64 8
  %.619 = load double, ptr %.618, align 8
  %.647 = getelementptr i8, ptr %.533, i64 16
  %.648 = load double, ptr %.647, align 8
  %.676 = getelementptr i8, ptr %.533, i64 24
  %.677 = load double, ptr %.676, align 8
  %.705 = getelementptr i8, ptr %.533, i64 32
  %.706 = load double, ptr %.705, align 8
  %.734 = getelementptr i8, ptr %.533, i64 40
  %.735 = load double, ptr %.734, align 8
  %.736 = fmul double %.490, %.735
  %.737 = fadd double %.706, %.736
  %.738 = fmul double %.490, %.737
  %.739 = fadd double %.677, %.738
  %.740 = fmul double %.490, %.739
  %.741 = fadd double %.648, %.740
  %.742 = fmul double %.490, %.741
  %.743 = fadd double %.619, %.742
  %.744 = fmul double %.490, %.743
  %.745 = fadd double %.590, %.744
  %.775 = load double, ptr %arg.knots.4, align 8
  %.10.i1 = fcmp ogt double %.775, %.745
  %.11.i2 = select i1 %.10.i1, double %.775, double %.745
  %.833 = load double, ptr %.832, align 8
  %.10.i3 = fcmp olt double %.833, %.11.i2
  %.11.i4 = select i1 %.10.i3, double %.833, double %.11.i2
  %.883 = icmp slt i64 %piece.2.0692, %.881
  br i1 %.883, label %B616, label %B730.endif

B616:                                             ; preds = %B314
  %.909 = icmp slt i64 %piece.2.0692, -1
  %.910 = select i1 %.909, i64 %arg.knots.5.0, i64 0
  %9 = getelementptr double, ptr %arg.knots.4, i64 %piece.2.0692
  %10 = getelementptr i8, ptr %9, i64 8
  %.924 = getelementptr double, ptr %10, i64 %.910
  %.925 = load double, ptr %.924, align 8
  %.927 = fcmp ult double %.11.i4, %.925
  br i1 %.927, label %B730.endif, label %B646

B646:                                             ; preds = %B616, %B700
  %piece.4.1 = phi i64 [ %.933, %B700 ], [ %piece.2.0692, %B616 ]
  %exitcond703.not = icmp eq i64 %piece.4.1, %3
  br i1 %exitcond703.not, label %B730.endif, label %B700

B700:                                             ; preds = %B646
  %.933 = add nsw i64 %piece.4.1, 1
  %.985 = icmp slt i64 %piece.4.1, -2
  %.986 = select i1 %.985, i64 %arg.knots.5.0, i64 0
  %11 = getelementptr double, ptr %arg.knots.4, i64 %piece.4.1
  %12 = getelementptr i8, ptr %11, i64 16
  %.1000 = getelementptr double, ptr %12, i64 %.986
  %.1001 = load double, ptr %.1000, align 8
  %.1003 = fcmp ult double %.11.i4, %.1001
  br i1 %.1003, label %B730.endif, label %B646

B800:                                             ; preds = %B800.lr.ph, %B800
  %.1228665667 = phi i64 [ 0, %B800.lr.ph ], [ %.1235, %B800 ]
  %.1235 = add nuw nsw i64 %.1228665667, 1
  %.1312 = getelementptr double, ptr %.1103, i64 %.1228665667
  %.1313 = load double, ptr %.1312, align 8
  %.1366 = getelementptr double, ptr %15, i64 %.1228665667
  %.1367 = load double, ptr %.1366, align 8
  %.1420 = getelementptr double, ptr %16, i64 %.1228665667
  %.1421 = load double, ptr %.1420, align 8
  %.1474 = getelementptr double, ptr %17, i64 %.1228665667
  %.1475 = load double, ptr %.1474, align 8
  %.1477 = fmul double %.1048, %.1475
  %.1478 = fadd double %.1421, %.1477
  %.1480 = fmul double %.1048, %.1478
  %.1481 = fadd double %.1367, %.1480
  %.1483 = fmul double %.1048, %.1481
  %.1484 = fadd double %.1313, %.1483
  %13 = getelementptr double, ptr %18, i64 %.1228665667
  store double %.1484, ptr %13, align 8
  %exitcond704.not = icmp eq i64 %arg.pieces.5.2, %.1235
  br i1 %exitcond704.not, label %B96.loopexit, label %B800

B922:                                             ; preds = %B96.loopexit, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0

B730.endif:                                       ; preds = %B700, %B646, %B314, %B616
  %piece.3.2 = phi i64 [ %piece.2.0692, %B616 ], [ %piece.2.0692, %B314 ], [ %.881, %B646 ], [ %.933, %B700 ]
  %.1030 = icmp slt i64 %piece.3.2, 0
  %.1031 = select i1 %.1030, i64 %arg.knots.5.0, i64 0
  %14 = getelementptr double, ptr %arg.knots.4, i64 %piece.3.2
  %.1045 = getelementptr double, ptr %14, i64 %.1031
  %.1046 = load double, ptr %.1045, align 8
  %.1048 = fsub double %.11.i4, %.1046
  %.1076 = select i1 %.1030, i64 %arg.pieces.5.0, i64 0
  %.1077 = add i64 %.1076, %piece.3.2
  %.1101 = mul i64 %.1099, %.1077
  %.1103 = getelementptr double, ptr %arg.pieces.4, i64 %.1101
  br i1 %.1222666.not, label %B96.loopexit, label %B800.lr.ph

B800.lr.ph:                                       ; preds = %B730.endif
  %15 = getelementptr double, ptr %.1103, i64 %arg.pieces.5.2
  %16 = getelementptr i8, ptr %.1103, i64 %.idx
  %17 = getelementptr i8, ptr %.1103, i64 %.idx660
  %.1530 = mul i64 %.204673689, %arg.out.5.1
  %18 = getelementptr double, ptr %arg.out.4, i64 %.1530
  br label %B800
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_demands_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, ptr readnone captures(none) %arg.velocity.0, ptr readnone captures(none) %arg.velocity.1, i64 %arg.velocity.2, i64 %arg.velocity.3, ptr readonly captures(none) %arg.velocity.4, i64 %arg.velocity.5.0, i64 %arg.velocity.6.0, ptr readnone captures(none) %arg.acceleration.0, ptr readnone captures(none) %arg.acceleration.1, i64 %arg.acceleration.2, i64 %arg.acceleration.3, ptr readonly captures(none) %arg.acceleration.4, i64 %arg.acceleration.5.0, i64 %arg.acceleration.6.0, ptr readnone captures(none) %arg.jerk.0, ptr readnone captures(none) %arg.jerk.1, i64 %arg.jerk.2, i64 %arg.jerk.3, ptr readonly captures(none) %arg.jerk.4, i64 %arg.jerk.5.0, i64 %arg.jerk.6.0, ptr readnone captures(none) %arg.inverse.0, ptr readnone captures(none) %arg.inverse.1, i64 %arg.inverse.2, i64 %arg.inverse.3, ptr captures(none) %arg.inverse.4, i64 %arg.inverse.5.0, i64 %arg.inverse.5.1, i64 %arg.inverse.6.0, i64 %arg.inverse.6.1, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) local_unnamed_addr #0 {
B0.endif:
  %.180 = icmp sgt i64 %arg.pieces.5.2, 0
  br i1 %.180, label %B62.lr.ph, label %B164.endif

B62.lr.ph:                                        ; preds = %B0.endif
  %0 = getelementptr double, ptr %arg.inverse.4, i64 %arg.inverse.5.1
  %.idx1017 = shl i64 %arg.inverse.5.1, 4
  %1 = getelementptr i8, ptr %arg.inverse.4, i64 %.idx1017
  br label %B62

B62:                                              ; preds = %B62, %B62.lr.ph
  %.23010441046 = phi i64 [ 0, %B62.lr.ph ], [ %.237, %B62 ]
  %.237 = add nuw nsw i64 %.23010441046, 1
  %2 = getelementptr double, ptr %arg.velocity.4, i64 %.23010441046
  %.291 = load double, ptr %2, align 8
  %.295 = fdiv double 1.000000e+00, %.291
  %3 = getelementptr double, ptr %arg.acceleration.4, i64 %.23010441046
  %.325 = load double, ptr %3, align 8
  %.329 = fdiv double 1.000000e+00, %.325
  %4 = getelementptr double, ptr %arg.jerk.4, i64 %.23010441046
  %.359 = load double, ptr %4, align 8
  %.363 = fdiv double 1.000000e+00, %.359
  %.416 = getelementptr double, ptr %arg.inverse.4, i64 %.23010441046
  store double %.295, ptr %.416, align 8
  %.470 = getelementptr double, ptr %0, i64 %.23010441046
  store double %.329, ptr %.470, align 8
  %.524 = getelementptr double, ptr %1, i64 %.23010441046
  store double %.363, ptr %.524, align 8
  %exitcond.not = icmp eq i64 %.237, %arg.pieces.5.2
  br i1 %exitcond.not, label %B164.endif, label %B62

B1604:                                            ; preds = %B330.B1556_crit_edge.us, %B164.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0

B164.endif:                                       ; preds = %B62, %B0.endif
  %.6331111.not = icmp slt i64 %arg.law.5.0, 1
  br i1 %.6331111.not, label %B1604, label %B228.endif.endif.us.preheader

B228.endif.endif.us.preheader:                    ; preds = %B164.endif
  %.1590 = add i64 %arg.pieces.5.0, -1
  %.1828 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.19511055.not = icmp slt i64 %arg.pieces.5.2, 1
  %.idx = mul i64 %arg.pieces.5.2, 24
  %.idx1015 = shl i64 %arg.pieces.5.2, 4
  %5 = getelementptr double, ptr %arg.inverse.4, i64 %arg.inverse.5.1
  %.idx1016 = shl i64 %arg.inverse.5.1, 4
  %6 = getelementptr i8, ptr %arg.inverse.4, i64 %.idx1016
  %7 = add i64 %arg.pieces.5.0, -2
  br label %B228.endif.endif.us

B228.endif.endif.us:                              ; preds = %B330.B1556_crit_edge.us, %B228.endif.endif.us.preheader
  %piece.4.01116.us = phi i64 [ %piece.3.2.us, %B330.B1556_crit_edge.us ], [ 0, %B228.endif.endif.us.preheader ]
  %.63910961114.us = phi i64 [ %.646.us, %B330.B1556_crit_edge.us ], [ 0, %B228.endif.endif.us.preheader ]
  %.718.us = mul i64 %.63910961114.us, %arg.law.5.1
  %.720.us = getelementptr double, ptr %arg.law.4, i64 %.718.us
  %8 = getelementptr double, ptr %arg.times.4, i64 %.63910961114.us
  %9 = getelementptr i8, ptr %8, i64 8
  %.780.us = load double, ptr %9, align 8
  %.811.us = load double, ptr %8, align 8
  %.812.us = fsub double %.780.us, %.811.us
  %.1018.us = getelementptr i8, ptr %.720.us, i64 8
  %.1048.us = getelementptr i8, ptr %.720.us, i64 16
  %.1078.us = getelementptr i8, ptr %.720.us, i64 24
  %.1108.us = getelementptr i8, ptr %.720.us, i64 32
  %.1138.us = getelementptr i8, ptr %.720.us, i64 40
  %.989.us = load double, ptr %.720.us, align 8
  %.1019.us = load double, ptr %.1018.us, align 8
  %.1049.us = load double, ptr %.1048.us, align 8
  %.1079.us = load double, ptr %.1078.us, align 8
  %.1109.us = load double, ptr %.1108.us, align 8
  %.1139.us = load double, ptr %.1138.us, align 8
  %.1214.us = fmul double %.1049.us, 2.000000e+00
  %.1246.us = fmul double %.1079.us, 3.000000e+00
  %.1278.us = fmul double %.1109.us, 4.000000e+00
  %.1385.us = fmul double %.1079.us, 6.000000e+00
  %.1417.us = fmul double %.1109.us, 1.200000e+01
  %.1522.us = fmul double %.1109.us, 2.400000e+01
  br label %B332.us

B332.us:                                          ; preds = %B330.loopexit.us, %B228.endif.endif.us
  %r.3.11084.us = phi double [ 0.000000e+00, %B228.endif.endif.us ], [ %r.2.2.lcssa.us, %B330.loopexit.us ]
  %a.3.11083.us = phi double [ 0.000000e+00, %B228.endif.endif.us ], [ %a.2.2.lcssa.us, %B330.loopexit.us ]
  %v.3.11082.us = phi double [ 0.000000e+00, %B228.endif.endif.us ], [ %v.2.2.lcssa.us, %B330.loopexit.us ]
  %piece.2.11081.us = phi i64 [ %piece.4.01116.us, %B228.endif.endif.us ], [ %piece.3.2.us, %B330.loopexit.us ]
  %.92010691079.us = phi i64 [ 0, %B228.endif.endif.us ], [ %.927.us, %B330.loopexit.us ]
  %.927.us = add nuw nsw i64 %.92010691079.us, 1
  %.956.us = uitofp nneg i64 %.92010691079.us to double
  %.957.us = fmul double %.956.us, 5.000000e-01
  %.959.us = fmul double %.812.us, %.957.us
  %.1140.us = fmul double %.959.us, %.1139.us
  %.1141.us = fadd double %.1109.us, %.1140.us
  %.1142.us = fmul double %.959.us, %.1141.us
  %.1143.us = fadd double %.1079.us, %.1142.us
  %.1144.us = fmul double %.959.us, %.1143.us
  %.1145.us = fadd double %.1049.us, %.1144.us
  %.1146.us = fmul double %.959.us, %.1145.us
  %.1147.us = fadd double %.1019.us, %.1146.us
  %.1148.us = fmul double %.959.us, %.1147.us
  %.1149.us = fadd double %.989.us, %.1148.us
  %.1280.us = fmul double %.959.us, 5.000000e+00
  %.1311.us = fmul double %.1280.us, %.1139.us
  %.1312.us = fadd double %.1278.us, %.1311.us
  %.1313.us = fmul double %.959.us, %.1312.us
  %.1314.us = fadd double %.1246.us, %.1313.us
  %.1315.us = fmul double %.959.us, %.1314.us
  %.1316.us = fadd double %.1214.us, %.1315.us
  %.1317.us = fmul double %.959.us, %.1316.us
  %.1318.us = fadd double %.1019.us, %.1317.us
  %.1419.us = fmul double %.959.us, 2.000000e+01
  %.1450.us = fmul double %.1419.us, %.1139.us
  %.1451.us = fadd double %.1417.us, %.1450.us
  %.1452.us = fmul double %.959.us, %.1451.us
  %.1453.us = fadd double %.1385.us, %.1452.us
  %.1454.us = fmul double %.959.us, %.1453.us
  %.1455.us = fadd double %.1214.us, %.1454.us
  %.1524.us = fmul double %.959.us, 6.000000e+01
  %.1555.us = fmul double %.1524.us, %.1139.us
  %.1556.us = fadd double %.1522.us, %.1555.us
  %.1557.us = fmul double %.959.us, %.1556.us
  %.1558.us = fadd double %.1385.us, %.1557.us
  %.1562.us = sub nsw i64 1, %.92010691079.us
  %.1563.us = sitofp i64 %.1562.us to double
  %.1564.us = fmul double %.1563.us, 2.000000e-02
  %.1566.us = fmul double %.812.us, %.1564.us
  %.1568.us = fmul double %.1566.us, %.1318.us
  %.1570.us = fadd double %.1568.us, %.1149.us
  %.1592.us = icmp slt i64 %piece.2.11081.us, %.1590
  br i1 %.1592.us, label %B904.us, label %B1018.endif.us

B904.us:                                          ; preds = %B332.us
  %.1618.us = icmp slt i64 %piece.2.11081.us, -1
  %.1619.us = select i1 %.1618.us, i64 %arg.knots.5.0, i64 0
  %10 = getelementptr double, ptr %arg.knots.4, i64 %piece.2.11081.us
  %11 = getelementptr i8, ptr %10, i64 8
  %.1633.us = getelementptr double, ptr %11, i64 %.1619.us
  %.1634.us = load double, ptr %.1633.us, align 8
  %.1636.us = fcmp ult double %.1570.us, %.1634.us
  br i1 %.1636.us, label %B1018.endif.us, label %B934.us

B934.us:                                          ; preds = %B904.us, %B988.us
  %piece.5.3.us = phi i64 [ %.1642.us, %B988.us ], [ %piece.2.11081.us, %B904.us ]
  %exitcond1190.not = icmp eq i64 %piece.5.3.us, %7
  br i1 %exitcond1190.not, label %B1018.endif.us, label %B988.us

B988.us:                                          ; preds = %B934.us
  %.1642.us = add nsw i64 %piece.5.3.us, 1
  %.1694.us = icmp slt i64 %piece.5.3.us, -2
  %.1695.us = select i1 %.1694.us, i64 %arg.knots.5.0, i64 0
  %12 = getelementptr double, ptr %arg.knots.4, i64 %piece.5.3.us
  %13 = getelementptr i8, ptr %12, i64 16
  %.1709.us = getelementptr double, ptr %13, i64 %.1695.us
  %.1710.us = load double, ptr %.1709.us, align 8
  %.1712.us = fcmp ult double %.1570.us, %.1710.us
  br i1 %.1712.us, label %B1018.endif.us, label %B934.us

B1018.endif.us:                                   ; preds = %B988.us, %B934.us, %B904.us, %B332.us
  %piece.3.2.us = phi i64 [ %piece.2.11081.us, %B904.us ], [ %piece.2.11081.us, %B332.us ], [ %.1590, %B934.us ], [ %.1642.us, %B988.us ]
  %.1759.us = icmp slt i64 %piece.3.2.us, 0
  %.1760.us = select i1 %.1759.us, i64 %arg.knots.5.0, i64 0
  %14 = getelementptr double, ptr %arg.knots.4, i64 %piece.3.2.us
  %.1774.us = getelementptr double, ptr %14, i64 %.1760.us
  %.1775.us = load double, ptr %.1774.us, align 8
  %.1777.us = fsub double %.1149.us, %.1775.us
  br i1 %.19511055.not, label %B330.loopexit.us, label %B1088.lr.ph.us

B1088.us:                                         ; preds = %B1088.lr.ph.us, %B1088.us
  %r.2.21060.us = phi double [ %r.3.11084.us, %B1088.lr.ph.us ], [ %.11.i4, %B1088.us ]
  %a.2.21059.us = phi double [ %a.3.11083.us, %B1088.lr.ph.us ], [ %.11.i2, %B1088.us ]
  %v.2.21058.us = phi double [ %v.3.11082.us, %B1088.lr.ph.us ], [ %.11.i, %B1088.us ]
  %.195710521056.us = phi i64 [ 0, %B1088.lr.ph.us ], [ %.1964.us, %B1088.us ]
  %.1964.us = add nuw nsw i64 %.195710521056.us, 1
  %.2041.us = getelementptr double, ptr %15, i64 %.195710521056.us
  %.2042.us = load double, ptr %.2041.us, align 8
  %.2043.us = fmul double %.2042.us, 6.000000e+00
  %.2096.us = getelementptr double, ptr %16, i64 %.195710521056.us
  %.2097.us = load double, ptr %.2096.us, align 8
  %.2098.us = fmul double %.2097.us, 2.000000e+00
  %.2100.us = fmul double %.1777.us, %.2043.us
  %.2101.us = fadd double %.2098.us, %.2100.us
  %.2154.us = getelementptr double, ptr %17, i64 %.195710521056.us
  %.2155.us = load double, ptr %.2154.us, align 8
  %.2213.us = fmul double %.2212.us, %.2043.us
  %.2214.us = fadd double %.2098.us, %.2213.us
  %.2216.us = fmul double %.1777.us, %.2214.us
  %.2217.us = fadd double %.2155.us, %.2216.us
  %.2219.us = fmul double %.1318.us, %.2217.us
  %.2220.us = tail call double @llvm.fabs.f64(double %.2219.us)
  %.2273.us = getelementptr double, ptr %arg.inverse.4, i64 %.195710521056.us
  %.2274.us = load double, ptr %.2273.us, align 8
  %.2275.us = fmul double %.2274.us, %.2220.us
  %.10.i = fcmp ogt double %.2275.us, %v.2.21058.us
  %.11.i = select i1 %.10.i, double %.2275.us, double %v.2.21058.us
  %.2308.us = fmul double %.1318.us, %.2101.us
  %.2310.us = fmul double %.1318.us, %.2308.us
  %.2312.us = fmul double %.1455.us, %.2217.us
  %.2313.us = fadd double %.2310.us, %.2312.us
  %.2314.us = tail call double @llvm.fabs.f64(double %.2313.us)
  %.2367.us = getelementptr double, ptr %5, i64 %.195710521056.us
  %.2368.us = load double, ptr %.2367.us, align 8
  %.2369.us = fmul double %.2368.us, %.2314.us
  %.10.i1 = fcmp ogt double %.2369.us, %a.2.21059.us
  %.11.i2 = select i1 %.10.i1, double %.2369.us, double %a.2.21059.us
  %.2402.us = fmul double %.1318.us, %.2043.us
  %.2404.us = fmul double %.1318.us, %.2402.us
  %.2406.us = fmul double %.1318.us, %.2404.us
  %.2407.us = fmul double %.2101.us, 3.000000e+00
  %.2409.us = fmul double %.1318.us, %.2407.us
  %.2411.us = fmul double %.1455.us, %.2409.us
  %.2412.us = fadd double %.2406.us, %.2411.us
  %.2414.us = fmul double %.1558.us, %.2217.us
  %.2415.us = fadd double %.2414.us, %.2412.us
  %.2416.us = tail call double @llvm.fabs.f64(double %.2415.us)
  %.2469.us = getelementptr double, ptr %6, i64 %.195710521056.us
  %.2470.us = load double, ptr %.2469.us, align 8
  %.2471.us = fmul double %.2470.us, %.2416.us
  %.10.i3 = fcmp ogt double %.2471.us, %r.2.21060.us
  %.11.i4 = select i1 %.10.i3, double %.2471.us, double %r.2.21060.us
  %exitcond1191.not = icmp eq i64 %arg.pieces.5.2, %.1964.us
  br i1 %exitcond1191.not, label %B330.loopexit.us, label %B1088.us

B330.loopexit.us:                                 ; preds = %B1088.us, %B1018.endif.us
  %v.2.2.lcssa.us = phi double [ %v.3.11082.us, %B1018.endif.us ], [ %.11.i, %B1088.us ]
  %a.2.2.lcssa.us = phi double [ %a.3.11083.us, %B1018.endif.us ], [ %.11.i2, %B1088.us ]
  %r.2.2.lcssa.us = phi double [ %r.3.11084.us, %B1018.endif.us ], [ %.11.i4, %B1088.us ]
  %exitcond1192.not = icmp eq i64 %.927.us, 3
  br i1 %exitcond1192.not, label %B330.B1556_crit_edge.us, label %B332.us

B1088.lr.ph.us:                                   ; preds = %B1018.endif.us
  %.1805.us = select i1 %.1759.us, i64 %arg.pieces.5.0, i64 0
  %.1806.us = add i64 %.1805.us, %piece.3.2.us
  %.1830.us = mul i64 %.1828, %.1806.us
  %.1832.us = getelementptr double, ptr %arg.pieces.4, i64 %.1830.us
  %15 = getelementptr i8, ptr %.1832.us, i64 %.idx
  %16 = getelementptr i8, ptr %.1832.us, i64 %.idx1015
  %17 = getelementptr double, ptr %.1832.us, i64 %arg.pieces.5.2
  %.2212.us = fmul double %.1777.us, 5.000000e-01
  br label %B1088.us

B330.B1556_crit_edge.us:                          ; preds = %B330.loopexit.us
  %.646.us = add nuw nsw i64 %.63910961114.us, 1
  %.2602.us = mul i64 %.63910961114.us, %arg.out.5.1
  %.2606.us = getelementptr double, ptr %arg.out.4, i64 %.2602.us
  store double %v.2.2.lcssa.us, ptr %.2606.us, align 8
  %.2664.us = getelementptr i8, ptr %.2606.us, i64 8
  store double %a.2.2.lcssa.us, ptr %.2664.us, align 8
  %.2724.us = getelementptr i8, ptr %.2606.us, i64 16
  store double %r.2.2.lcssa.us, ptr %.2724.us, align 8
  %exitcond1193.not = icmp eq i64 %.646.us, %arg.law.5.0
  br i1 %exitcond1193.not, label %B1604, label %B228.endif.endif.us
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define range(i32 0, 2) i32 @praxia_timing_use_of_limits_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr readonly captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, double %arg.step, ptr readnone captures(none) %arg.velocity.0, ptr readnone captures(none) %arg.velocity.1, i64 %arg.velocity.2, i64 %arg.velocity.3, ptr readonly captures(none) %arg.velocity.4, i64 %arg.velocity.5.0, i64 %arg.velocity.6.0, ptr readnone captures(none) %arg.acceleration.0, ptr readnone captures(none) %arg.acceleration.1, i64 %arg.acceleration.2, i64 %arg.acceleration.3, ptr readonly captures(none) %arg.acceleration.4, i64 %arg.acceleration.5.0, i64 %arg.acceleration.6.0, ptr readnone captures(none) %arg.jerk.0, ptr readnone captures(none) %arg.jerk.1, i64 %arg.jerk.2, i64 %arg.jerk.3, ptr readonly captures(none) %arg.jerk.4, i64 %arg.jerk.5.0, i64 %arg.jerk.6.0, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) local_unnamed_addr #0 {
B0.endif:
  %.102 = shl nsw i64 %arg.velocity.5.0, 3
  %.211 = getelementptr double, ptr %arg.weights.4, i64 %arg.weights.5.1
  %.278.idx = shl i64 %arg.weights.5.1, 4
  %.278 = getelementptr i8, ptr %arg.weights.4, i64 %.278.idx
  %.354.inv = icmp sgt i64 %arg.velocity.5.0, 0
  %..102 = select i1 %.354.inv, i64 %.102, i64 0
  %.398584 = icmp sgt i64 %..102, 0
  br i1 %.398584, label %B154.lr.ph, label %B298

B154.lr.ph:                                       ; preds = %B0.endif
  %.439.not = icmp eq i64 %arg.velocity.5.0, 0
  %.515 = fmul reassoc nnan nsz arcp contract double %arg.step, %arg.step
  %.656 = fmul reassoc nnan nsz arcp contract double %.515, %arg.step
  %0 = tail call i64 @llvm.smin.i64(i64 %arg.velocity.5.0, i64 0)
  br label %B154

B154:                                             ; preds = %8, %B154.lr.ph
  %.404583585 = phi i64 [ 0, %B154.lr.ph ], [ %.411, %8 ]
  %.411 = add nuw nsw i64 %.404583585, 1
  br i1 %.439.not, label %B154.endif.endif.endif.endif.endif.thread, label %B154.endif.endif.endif, !prof !6

B298:                                             ; preds = %8, %B0.endif
  %.792 = mul nsw i64 %arg.velocity.5.0, 3
  %.831 = sub i64 %arg.rows.5.0, %.792
  %.832 = icmp sgt i64 %.831, 0
  %.835 = icmp eq i64 %arg.velocity.5.0, 0
  br i1 %.835, label %B298.if, label %B298.endif, !prof !7

B350.loopexit:                                    ; preds = %B420, %B352
  %v.2.1.lcssa = phi double [ %v.3.0626, %B352 ], [ %.11.i1, %B420 ]
  %a.2.1.lcssa = phi double [ %a.3.0627, %B352 ], [ %.11.i3, %B420 ]
  %r.2.1.lcssa = phi double [ %r.3.0628, %B352 ], [ %.11.i5, %B420 ]
  %.874 = icmp sgt i64 %.873605625, 1
  br i1 %.874, label %B352, label %B838

B352:                                             ; preds = %B352.lr.ph, %B350.loopexit
  %r.3.0628 = phi double [ 0.000000e+00, %B352.lr.ph ], [ %r.2.1.lcssa, %B350.loopexit ]
  %a.3.0627 = phi double [ 0.000000e+00, %B352.lr.ph ], [ %a.2.1.lcssa, %B350.loopexit ]
  %v.3.0626 = phi double [ 0.000000e+00, %B352.lr.ph ], [ %v.2.1.lcssa, %B350.loopexit ]
  %.873605625 = phi i64 [ %.853, %B352.lr.ph ], [ %.883, %B350.loopexit ]
  %.880609624 = phi i64 [ %.792, %B352.lr.ph ], [ %.887, %B350.loopexit ]
  %.883 = add nsw i64 %.873605625, -1
  %.887 = add i64 %.880609624, %.102
  %.935 = sub nsw i64 %arg.rows.5.0, %.880609624
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.935, i64 range(i64 -9223372036854775808, 9223372036854775801) %.102)
  %.1044594.not = icmp slt i64 %.11.i, 1
  br i1 %.1044594.not, label %B350.loopexit, label %B420

B420:                                             ; preds = %B352, %B420
  %r.2.1599 = phi double [ %.11.i5, %B420 ], [ %r.3.0628, %B352 ]
  %a.2.1598 = phi double [ %.11.i3, %B420 ], [ %a.3.0627, %B352 ]
  %v.2.1597 = phi double [ %.11.i1, %B420 ], [ %v.3.0626, %B352 ]
  %.1050591595 = phi i64 [ %.1057, %B420 ], [ 0, %B352 ]
  %.1057 = add nuw nsw i64 %.1050591595, 1
  %.1083 = add nsw i64 %.1050591595, %.880609624
  %.1097 = icmp slt i64 %.1083, 0
  %.1098 = select i1 %.1097, i64 %arg.rows.5.0, i64 0
  %1 = getelementptr double, ptr %arg.rows.4, i64 %.1083
  %.1112 = getelementptr double, ptr %1, i64 %.1098
  %.1113 = load double, ptr %.1112, align 8
  %.1115 = sub nsw i64 %.1083, %arg.velocity.5.0
  %.1129 = icmp slt i64 %.1115, 0
  %.1130 = select i1 %.1129, i64 %arg.rows.5.0, i64 0
  %2 = getelementptr double, ptr %arg.rows.4, i64 %.1115
  %.1144 = getelementptr double, ptr %2, i64 %.1130
  %.1145 = load double, ptr %.1144, align 8
  %.1146 = fsub reassoc nnan nsz arcp contract double %.1113, %.1145
  %.1181 = sub nsw i64 %.1083, %.1180
  %.1195 = icmp slt i64 %.1181, 0
  %.1196 = select i1 %.1195, i64 %arg.rows.5.0, i64 0
  %3 = getelementptr double, ptr %arg.rows.4, i64 %.1181
  %.1210 = getelementptr double, ptr %3, i64 %.1196
  %.1211 = load double, ptr %.1210, align 8
  %.1212 = fsub reassoc nnan nsz arcp contract double %.1145, %.1211
  %.1248 = sub nsw i64 %.1083, %.792
  %.1262 = icmp slt i64 %.1248, 0
  %.1263 = select i1 %.1262, i64 %arg.rows.5.0, i64 0
  %4 = getelementptr double, ptr %arg.rows.4, i64 %.1248
  %.1277 = getelementptr double, ptr %4, i64 %.1263
  %.1278 = load double, ptr %.1277, align 8
  %.1280 = tail call reassoc nnan nsz arcp contract double @llvm.fabs.f64(double %.1146)
  %.1309 = getelementptr double, ptr %arg.weights.4, i64 %.1050591595
  %.1310 = load double, ptr %.1309, align 8
  %.1311 = fmul reassoc nnan nsz arcp contract double %.1310, %.1280
  %.10.i = fcmp reassoc nnan nsz arcp contract ogt double %.1311, %v.2.1597
  %.11.i1 = select i1 %.10.i, double %.1311, double %v.2.1597
  %.1341 = fsub reassoc nnan nsz arcp contract double %.1146, %.1212
  %.1342 = tail call reassoc nnan nsz arcp contract double @llvm.fabs.f64(double %.1341)
  %.1371 = getelementptr double, ptr %.211, i64 %.1050591595
  %.1372 = load double, ptr %.1371, align 8
  %.1373 = fmul reassoc nnan nsz arcp contract double %.1372, %.1342
  %.10.i2 = fcmp reassoc nnan nsz arcp contract ogt double %.1373, %a.2.1598
  %.11.i3 = select i1 %.10.i2, double %.1373, double %a.2.1598
  %5 = fadd reassoc nnan nsz arcp contract double %.1212, %.1278
  %.1408.neg = fsub reassoc nnan nsz arcp contract double %.1211, %5
  %.1409 = fadd reassoc nnan nsz arcp contract double %.1408.neg, %.1341
  %.1410 = tail call reassoc nnan nsz arcp contract double @llvm.fabs.f64(double %.1409)
  %.1439 = getelementptr double, ptr %.278, i64 %.1050591595
  %.1440 = load double, ptr %.1439, align 8
  %.1441 = fmul reassoc nnan nsz arcp contract double %.1410, %.1440
  %.10.i4 = fcmp reassoc nnan nsz arcp contract ogt double %.1441, %r.2.1599
  %.11.i5 = select i1 %.10.i4, double %.1441, double %r.2.1599
  %exitcond672.not = icmp eq i64 %.11.i, %.1057
  br i1 %exitcond672.not, label %B350.loopexit, label %B420

common.ret:                                       ; preds = %B298.if, %B838
  %common.ret.op = phi i32 [ 0, %B838 ], [ 1, %B298.if ]
  ret i32 %common.ret.op

B838:                                             ; preds = %B350.loopexit, %B298.endif.endif, %B298.endif
  %v.3.0.lcssa = phi double [ 0.000000e+00, %B298.endif.endif ], [ 0.000000e+00, %B298.endif ], [ %v.2.1.lcssa, %B350.loopexit ]
  %a.3.0.lcssa = phi double [ 0.000000e+00, %B298.endif.endif ], [ 0.000000e+00, %B298.endif ], [ %a.2.1.lcssa, %B350.loopexit ]
  %r.3.0.lcssa = phi double [ 0.000000e+00, %B298.endif.endif ], [ 0.000000e+00, %B298.endif ], [ %r.2.1.lcssa, %B350.loopexit ]
  store double %v.3.0.lcssa, ptr %arg.out.4, align 8
  %.1576 = getelementptr i8, ptr %arg.out.4, i64 8
  store double %a.3.0.lcssa, ptr %.1576, align 8
  %.1609 = getelementptr i8, ptr %arg.out.4, i64 16
  store double %r.3.0.lcssa, ptr %.1609, align 8
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B154.endif.endif.endif:                           ; preds = %B154
  %.456 = srem i64 %.404583585, %arg.velocity.5.0
  %.459.not = icmp eq i64 %.456, 0
  %.467 = select i1 %.459.not, i64 0, i64 %0
  %spec.select548 = add nsw i64 %.467, %.456
  %spec.select548.fr = freeze i64 %spec.select548
  %.490 = icmp slt i64 %spec.select548.fr, 0
  %.491 = select i1 %.490, i64 %arg.velocity.5.0, i64 0
  %6 = getelementptr double, ptr %arg.velocity.4, i64 %.491
  %.505 = getelementptr double, ptr %6, i64 %spec.select548.fr
  %.506 = load double, ptr %.505, align 8
  %.508 = fmul reassoc nnan nsz arcp contract double %.506, %arg.step
  %.512 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.508
  %spec.select710 = select i1 %.490, i64 %arg.acceleration.5.0, i64 0
  %7 = getelementptr double, ptr %arg.acceleration.4, i64 %spec.select548.fr
  %.585685 = getelementptr double, ptr %7, i64 %spec.select710
  %.586686 = load double, ptr %.585685, align 8
  %.587687 = fmul reassoc nnan nsz arcp contract double %.586686, %.515
  %.591688 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.587687
  %.620689 = getelementptr double, ptr %arg.weights.4, i64 %.404583585
  store double %.512, ptr %.620689, align 8
  %.650690 = getelementptr double, ptr %.211, i64 %.404583585
  store double %.591688, ptr %.650690, align 8
  %spec.select711 = select i1 %.490, i64 %arg.jerk.5.0, i64 0
  br label %8

B154.endif.endif.endif.endif.endif.thread:        ; preds = %B154
  %.506674 = load double, ptr %arg.velocity.4, align 8
  %.508675 = fmul reassoc nnan nsz arcp contract double %.506674, %arg.step
  %.512676 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.508675
  %.586 = load double, ptr %arg.acceleration.4, align 8
  %.587 = fmul reassoc nnan nsz arcp contract double %.586, %.515
  %.591 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.587
  %.620 = getelementptr double, ptr %arg.weights.4, i64 %.404583585
  store double %.512676, ptr %.620, align 8
  %.650 = getelementptr double, ptr %.211, i64 %.404583585
  store double %.591, ptr %.650, align 8
  br label %8

8:                                                ; preds = %B154.endif.endif.endif.endif.endif.thread, %B154.endif.endif.endif
  %rem.2.0693 = phi i64 [ 0, %B154.endif.endif.endif.endif.endif.thread ], [ %spec.select548.fr, %B154.endif.endif.endif ]
  %9 = phi i64 [ 0, %B154.endif.endif.endif.endif.endif.thread ], [ %spec.select711, %B154.endif.endif.endif ]
  %10 = getelementptr double, ptr %arg.jerk.4, i64 %rem.2.0693
  %.726 = getelementptr double, ptr %10, i64 %9
  %.727 = load double, ptr %.726, align 8
  %.728 = fmul reassoc nnan nsz arcp contract double %.656, %.727
  %.732 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.728
  %.761 = getelementptr double, ptr %.278, i64 %.404583585
  store double %.732, ptr %.761, align 8
  %exitcond.not = icmp eq i64 %.411, %..102
  br i1 %exitcond.not, label %B298, label %B154

B298.if:                                          ; preds = %B298
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8, !numba_exception_output !8
  br label %common.ret

B298.endif:                                       ; preds = %B298
  %.834 = xor i1 %.354.inv, %.832
  br i1 %.834, label %B838, label %B298.endif.endif

B298.endif.endif:                                 ; preds = %B298.endif
  %.847 = srem i64 %.831, %.102
  %.848 = sub nsw i64 0, %.847
  %.849 = select i1 %.832, i64 %.847, i64 %.848
  %.850 = icmp sgt i64 %.849, 0
  %.851 = sdiv i64 %.831, %.102
  %.852 = zext i1 %.850 to i64
  %.853 = add i64 %.851, %.852
  %.874621 = icmp sgt i64 %.853, 0
  br i1 %.874621, label %B352.lr.ph, label %B838

B352.lr.ph:                                       ; preds = %B298.endif.endif
  %.1180 = shl nsw i64 %arg.velocity.5.0, 1
  br label %B352
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_cells_of_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, double %arg.cell, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) initializes((0, 8)) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) local_unnamed_addr #0 {
B0.endif:
  store double 0.000000e+00, ptr %arg.out.4, align 8
  %.148 = add i64 %arg.knots.5.0, -1
  %.194624.not = icmp slt i64 %.148, 1
  br i1 %.194624.not, label %B1000, label %B86.lr.ph

B86.lr.ph:                                        ; preds = %B0.endif
  %0 = getelementptr double, ptr %arg.times.4, i64 %arg.times.5.0
  %.267 = getelementptr i8, ptr %0, i64 -8
  %.307 = add i64 %arg.law.5.0, -1
  %.1155 = fmul double %arg.cell, 1.500000e-01
  %.1200 = fmul double %arg.cell, 3.000000e-01
  %1 = add i64 %arg.law.5.0, -2
  br label %B86

B86:                                              ; preds = %B1002, %B86.lr.ph
  %part.2.0636 = phi i64 [ 0, %B86.lr.ph ], [ %part.3.1, %B1002 ]
  %begin.2.0635 = phi double [ 0.000000e+00, %B86.lr.ph ], [ %begin.3.1, %B1002 ]
  %count.3.0634 = phi i64 [ 0, %B86.lr.ph ], [ %count.4.1, %B1002 ]
  %.200584631 = phi i64 [ 1, %B86.lr.ph ], [ %.207, %B1002 ]
  %.207 = add nuw i64 %.200584631, 1
  %.284 = icmp slt i64 %.200584631, %.148
  br i1 %.284, label %B150, label %B86.B740_crit_edge

B86.B740_crit_edge:                               ; preds = %B86
  %.268 = load double, ptr %.267, align 8
  %.pre = fsub double %.268, %begin.2.0635
  br label %B740

B150:                                             ; preds = %B86
  %.309 = icmp slt i64 %part.2.0636, %.307
  br i1 %.309, label %B194, label %B534.lr.ph

B194:                                             ; preds = %B150
  %.338 = icmp slt i64 %part.2.0636, 0
  %.339 = select i1 %.338, i64 %arg.law.5.0, i64 0
  %.340 = add i64 %.339, %part.2.0636
  %.357 = mul i64 %.340, %arg.law.5.1
  %.359 = getelementptr double, ptr %arg.law.4, i64 %.357
  %.403 = icmp slt i64 %part.2.0636, -1
  %.404 = select i1 %.403, i64 %arg.times.5.0, i64 0
  %2 = getelementptr double, ptr %arg.times.4, i64 %part.2.0636
  %3 = getelementptr i8, ptr %2, i64 8
  %.418 = getelementptr double, ptr %3, i64 %.404
  %.419 = load double, ptr %.418, align 8
  %.435 = select i1 %.338, i64 %arg.times.5.0, i64 0
  %.449 = getelementptr double, ptr %2, i64 %.435
  %.450 = load double, ptr %.449, align 8
  %.453 = fsub double %.419, %.450
  %.42.i = load double, ptr %.359, align 8, !noalias !9
  %.70.i = getelementptr i8, ptr %.359, i64 8
  %.71.i = load double, ptr %.70.i, align 8, !noalias !9
  %.99.i = getelementptr i8, ptr %.359, i64 16
  %.100.i = load double, ptr %.99.i, align 8, !noalias !9
  %.128.i = getelementptr i8, ptr %.359, i64 24
  %.129.i = load double, ptr %.128.i, align 8, !noalias !9
  %.157.i = getelementptr i8, ptr %.359, i64 32
  %.158.i = load double, ptr %.157.i, align 8, !noalias !9
  %.186.i = getelementptr i8, ptr %.359, i64 40
  %.187.i = load double, ptr %.186.i, align 8, !noalias !9
  %.188.i = fmul double %.453, %.187.i
  %.189.i = fadd double %.158.i, %.188.i
  %.190.i = fmul double %.453, %.189.i
  %.191.i = fadd double %.129.i, %.190.i
  %.192.i = fmul double %.453, %.191.i
  %.193.i = fadd double %.100.i, %.192.i
  %.194.i = fmul double %.453, %.193.i
  %.195.i = fadd double %.71.i, %.194.i
  %.196.i = fmul double %.453, %.195.i
  %.197.i = fadd double %.42.i, %.196.i
  %4 = getelementptr double, ptr %arg.knots.4, i64 %.200584631
  %.510 = load double, ptr %4, align 8
  %.511 = fcmp olt double %.197.i, %.510
  br i1 %.511, label %B294, label %B534.lr.ph

B294:                                             ; preds = %B194, %B348
  %part.6.3 = phi i64 [ %.517, %B348 ], [ %part.2.0636, %B194 ]
  %exitcond.not44 = icmp eq i64 %part.6.3, %1
  br i1 %exitcond.not44, label %B534.lr.ph, label %B348

B348:                                             ; preds = %B294
  %.517 = add nsw i64 %part.6.3, 1
  %.569 = icmp slt i64 %part.6.3, -1
  %.570 = select i1 %.569, i64 %arg.law.5.0, i64 0
  %.571 = add i64 %.570, %.517
  %.588 = mul i64 %.571, %arg.law.5.1
  %.590 = getelementptr double, ptr %arg.law.4, i64 %.588
  %.634 = icmp slt i64 %part.6.3, -2
  %.635 = select i1 %.634, i64 %arg.times.5.0, i64 0
  %5 = getelementptr double, ptr %arg.times.4, i64 %part.6.3
  %6 = getelementptr i8, ptr %5, i64 16
  %.649 = getelementptr double, ptr %6, i64 %.635
  %.650 = load double, ptr %.649, align 8
  %.666 = select i1 %.569, i64 %arg.times.5.0, i64 0
  %7 = getelementptr double, ptr %arg.times.4, i64 %.517
  %.680 = getelementptr double, ptr %7, i64 %.666
  %.681 = load double, ptr %.680, align 8
  %.684 = fsub double %.650, %.681
  %.42.i1 = load double, ptr %.590, align 8, !noalias !12
  %.70.i2 = getelementptr i8, ptr %.590, i64 8
  %.71.i3 = load double, ptr %.70.i2, align 8, !noalias !12
  %.99.i4 = getelementptr i8, ptr %.590, i64 16
  %.100.i5 = load double, ptr %.99.i4, align 8, !noalias !12
  %.128.i6 = getelementptr i8, ptr %.590, i64 24
  %.129.i7 = load double, ptr %.128.i6, align 8, !noalias !12
  %.157.i8 = getelementptr i8, ptr %.590, i64 32
  %.158.i9 = load double, ptr %.157.i8, align 8, !noalias !12
  %.186.i10 = getelementptr i8, ptr %.590, i64 40
  %.187.i11 = load double, ptr %.186.i10, align 8, !noalias !12
  %.188.i12 = fmul double %.684, %.187.i11
  %.189.i13 = fadd double %.158.i9, %.188.i12
  %.190.i14 = fmul double %.684, %.189.i13
  %.191.i15 = fadd double %.129.i7, %.190.i14
  %.192.i16 = fmul double %.684, %.191.i15
  %.193.i17 = fadd double %.100.i5, %.192.i16
  %.194.i18 = fmul double %.684, %.193.i17
  %.195.i19 = fadd double %.71.i3, %.194.i18
  %.196.i20 = fmul double %.684, %.195.i19
  %.197.i21 = fadd double %.42.i1, %.196.i20
  %.742 = fcmp olt double %.197.i21, %.510
  br i1 %.742, label %B294, label %B534.lr.ph

B534:                                             ; preds = %B534, %B534.lr.ph
  %low.2.2566 = phi double [ 0.000000e+00, %B534.lr.ph ], [ %low.3.3, %B534 ]
  %high.2.2565 = phi double [ %.818, %B534.lr.ph ], [ %high.3.3, %B534 ]
  %.910561563 = phi i64 [ 0, %B534.lr.ph ], [ %.917, %B534 ]
  %.944 = fadd double %low.2.2566, %high.2.2565
  %.945 = fmul double %.944, 5.000000e-01
  %.188.i33 = fmul double %.945, %.187.i32
  %.189.i34 = fadd double %.158.i30, %.188.i33
  %.190.i35 = fmul double %.945, %.189.i34
  %.191.i36 = fadd double %.129.i28, %.190.i35
  %.192.i37 = fmul double %.945, %.191.i36
  %.193.i38 = fadd double %.100.i26, %.192.i37
  %.194.i39 = fmul double %.945, %.193.i38
  %.195.i40 = fadd double %.71.i24, %.194.i39
  %.196.i41 = fmul double %.945, %.195.i40
  %.197.i42 = fadd double %.42.i22, %.196.i41
  %.917 = add nuw nsw i64 %.910561563, 1
  %.1077 = fcmp olt double %.197.i42, %.1076
  %high.3.3 = select i1 %.1077, double %high.2.2565, double %.945
  %low.3.3 = select i1 %.1077, double %.945, double %low.2.2566
  %exitcond.not = icmp eq i64 %.917, 40
  br i1 %exitcond.not, label %B628, label %B534

B628:                                             ; preds = %B534
  %.1145 = fadd double %.817, %high.3.3
  %.1153 = fsub double %.1145, %begin.2.0635
  %.1156 = fcmp olt double %.1153, %.1155
  br i1 %.1156, label %B1002, label %B684

B684:                                             ; preds = %B628
  %.1193 = load double, ptr %.267, align 8
  %.1195 = fsub double %.1193, %.1145
  %.1201 = fcmp olt double %.1195, %.1200
  br i1 %.1201, label %B1002, label %B740

B740:                                             ; preds = %B684, %B86.B740_crit_edge
  %.1236.pre-phi = phi double [ %.pre, %B86.B740_crit_edge ], [ %.1153, %B684 ]
  %part.5.1 = phi i64 [ %part.2.0636, %B86.B740_crit_edge ], [ %part.4.2, %B684 ]
  %end.2.1 = phi double [ %.268, %B86.B740_crit_edge ], [ %.1145, %B684 ]
  %.1241 = fdiv double %.1236.pre-phi, %arg.cell
  %.1242 = fadd double %.1241, 5.000000e-01
  %.5.i = fptosi double %.1242 to i64
  %.1310 = icmp eq i64 %.200584631, %.148
  %.1319 = fcmp oeq double %begin.2.0635, 0.000000e+00
  %or.cond = select i1 %.1310, i1 true, i1 %.1319
  %minmaxop = select i1 %or.cond, i64 2, i64 1
  %parts.2.3 = tail call i64 @llvm.smax.i64(i64 %minmaxop, i64 %.5.i)
  %.1492 = uitofp nneg i64 %parts.2.3 to double
  %8 = add i64 %parts.2.3, %count.3.0634
  br label %B944

B944:                                             ; preds = %B740, %B944
  %count.2.2574 = phi i64 [ %count.3.0634, %B740 ], [ %.1483, %B944 ]
  %.1450570572 = phi i64 [ 1, %B740 ], [ %.1457, %B944 ]
  %.1457 = add nuw i64 %.1450570572, 1
  %.1483 = add nsw i64 %count.2.2574, 1
  %.1489 = sitofp i64 %.1450570572 to double
  %.1490 = fmul double %.1236.pre-phi, %.1489
  %.1496 = fdiv double %.1490, %.1492
  %.1498 = fadd double %begin.2.0635, %.1496
  %.1512 = icmp slt i64 %count.2.2574, -1
  %.1513 = select i1 %.1512, i64 %arg.out.5.0, i64 0
  %9 = getelementptr double, ptr %arg.out.4, i64 %.1483
  %.1527 = getelementptr double, ptr %9, i64 %.1513
  store double %.1498, ptr %.1527, align 8
  %exitcond680.not = icmp eq i64 %.1483, %8
  br i1 %exitcond680.not, label %B1002, label %B944

B1000.loopexit:                                   ; preds = %B1002
  %10 = add nsw i64 %count.4.1, 1
  br label %B1000

B1000:                                            ; preds = %B1000.loopexit, %B0.endif
  %count.3.0.lcssa = phi i64 [ 1, %B0.endif ], [ %10, %B1000.loopexit ]
  store i64 %count.3.0.lcssa, ptr %retptr, align 8
  ret i32 0

B1002:                                            ; preds = %B944, %B684, %B628
  %count.4.1 = phi i64 [ %count.3.0634, %B628 ], [ %count.3.0634, %B684 ], [ %8, %B944 ]
  %begin.3.1 = phi double [ %begin.2.0635, %B628 ], [ %begin.2.0635, %B684 ], [ %end.2.1, %B944 ]
  %part.3.1 = phi i64 [ %part.4.2, %B628 ], [ %part.4.2, %B684 ], [ %part.5.1, %B944 ]
  %exitcond681.not = icmp eq i64 %.207, %arg.knots.5.0
  br i1 %exitcond681.not, label %B1000.loopexit, label %B86

B534.lr.ph:                                       ; preds = %B348, %B294, %B194, %B150
  %part.4.2 = phi i64 [ %part.2.0636, %B194 ], [ %part.2.0636, %B150 ], [ %.307, %B294 ], [ %.517, %B348 ]
  %.801 = icmp slt i64 %part.4.2, 0
  %.802 = select i1 %.801, i64 %arg.times.5.0, i64 0
  %11 = getelementptr double, ptr %arg.times.4, i64 %part.4.2
  %.816 = getelementptr double, ptr %11, i64 %.802
  %12 = getelementptr i8, ptr %11, i64 8
  %.770 = icmp slt i64 %part.4.2, -1
  %.771 = select i1 %.770, i64 %arg.times.5.0, i64 0
  %.785 = getelementptr double, ptr %12, i64 %.771
  %.786 = load double, ptr %.785, align 8
  %.817 = load double, ptr %.816, align 8
  %.818 = fsub double %.786, %.817
  %.970 = select i1 %.801, i64 %arg.law.5.0, i64 0
  %.971 = add i64 %.970, %part.4.2
  %.988 = mul i64 %.971, %arg.law.5.1
  %.990 = getelementptr double, ptr %arg.law.4, i64 %.988
  %13 = getelementptr double, ptr %arg.knots.4, i64 %.200584631
  %.42.i22 = load double, ptr %.990, align 8, !noalias !15
  %.70.i23 = getelementptr i8, ptr %.990, i64 8
  %.71.i24 = load double, ptr %.70.i23, align 8, !noalias !15
  %.99.i25 = getelementptr i8, ptr %.990, i64 16
  %.100.i26 = load double, ptr %.99.i25, align 8, !noalias !15
  %.128.i27 = getelementptr i8, ptr %.990, i64 24
  %.129.i28 = load double, ptr %.128.i27, align 8, !noalias !15
  %.157.i29 = getelementptr i8, ptr %.990, i64 32
  %.158.i30 = load double, ptr %.157.i29, align 8, !noalias !15
  %.186.i31 = getelementptr i8, ptr %.990, i64 40
  %.187.i32 = load double, ptr %.186.i31, align 8, !noalias !15
  %.1076 = load double, ptr %13, align 8
  br label %B534
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_on_cells_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, ptr readnone captures(none) %arg.cells.0, ptr readnone captures(none) %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr readonly captures(none) %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.6.0, double %arg.end, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.step.0, ptr readnone captures(none) %arg.step.1, i64 %arg.step.2, i64 %arg.step.3, ptr captures(none) %arg.step.4, i64 %arg.step.5.0, i64 %arg.step.6.0, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.5.1, i64 %arg.knots.6.0, i64 %arg.knots.6.1, ptr readnone captures(none) %arg.third.0, ptr readnone captures(none) %arg.third.1, i64 %arg.third.2, i64 %arg.third.3, ptr writeonly captures(none) %arg.third.4, i64 %arg.third.5.0, i64 %arg.third.6.0) local_unnamed_addr #0 {
B0.endif:
  %.102 = add nsw i64 %arg.cells.5.0, -1
  %.144 = icmp slt i64 %arg.cells.5.0, 2
  %..102 = select i1 %.144, i64 0, i64 %.102
  %.1881102 = icmp sgt i64 %..102, 0
  br i1 %.1881102, label %B72, label %B128.endif

B72:                                              ; preds = %B0.endif, %B72
  %.19411011103 = phi i64 [ %.201, %B72 ], [ 0, %B0.endif ]
  %.201 = add nuw nsw i64 %.19411011103, 1
  %0 = getelementptr double, ptr %arg.cells.4, i64 %.19411011103
  %1 = getelementptr i8, ptr %0, i64 8
  %.256 = load double, ptr %1, align 8
  %.286 = load double, ptr %0, align 8
  %.287 = fsub double %.256, %.286
  %2 = getelementptr double, ptr %arg.step.4, i64 %.19411011103
  %3 = getelementptr i8, ptr %2, i64 16
  store double %.287, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.201, %..102
  br i1 %exitcond.not, label %B128.endif, label %B72

B284:                                             ; preds = %B284.lr.ph, %B1533
  %part.2.01111 = phi i64 [ 0, %B284.lr.ph ], [ %part.3.1, %B1533 ]
  %.67011071109 = phi i64 [ 0, %B284.lr.ph ], [ %.677, %B1533 ]
  %.677 = add nuw nsw i64 %.67011071109, 1
  %.706 = icmp samesign ult i64 %.67011071109, 3
  br i1 %.706, label %B1533, label %B298

B298:                                             ; preds = %B284
  %.710.not = icmp slt i64 %.67011071109, %.102
  br i1 %.710.not, label %B338, label %B1533

B338:                                             ; preds = %B298
  %4 = getelementptr double, ptr %arg.cells.4, i64 %.67011071109
  %.800 = getelementptr i8, ptr %4, i64 -8
  %.801 = load double, ptr %.800, align 8
  %.831 = getelementptr double, ptr %arg.step.4, i64 %.67011071109
  %.832 = load double, ptr %.831, align 8
  %.863 = getelementptr i8, ptr %.831, i64 8
  %.864 = load double, ptr %.863, align 8
  %.889 = icmp slt i64 %part.2.01111, %.887
  br i1 %.889, label %B442, label %B556.endif.endif

B442:                                             ; preds = %B338
  %.915 = icmp slt i64 %part.2.01111, -1
  %.916 = select i1 %.915, i64 %arg.times.5.0, i64 0
  %5 = getelementptr double, ptr %arg.times.4, i64 %part.2.01111
  %6 = getelementptr i8, ptr %5, i64 8
  %.930 = getelementptr double, ptr %6, i64 %.916
  %.931 = load double, ptr %.930, align 8
  %.933 = fcmp ult double %.801, %.931
  br i1 %.933, label %B556.endif.endif, label %B472

B472:                                             ; preds = %B442, %B526
  %part.5.3 = phi i64 [ %.939, %B526 ], [ %part.2.01111, %B442 ]
  %exitcond1129.not = icmp eq i64 %part.5.3, %25
  br i1 %exitcond1129.not, label %B556.endif.endif, label %B526

B526:                                             ; preds = %B472
  %.939 = add nsw i64 %part.5.3, 1
  %.988 = icmp slt i64 %part.5.3, -2
  %.989 = select i1 %.988, i64 %arg.times.5.0, i64 0
  %7 = getelementptr double, ptr %arg.times.4, i64 %part.5.3
  %8 = getelementptr i8, ptr %7, i64 16
  %.1003 = getelementptr double, ptr %8, i64 %.989
  %.1004 = load double, ptr %.1003, align 8
  %.1006 = fcmp ult double %.801, %.1004
  br i1 %.1006, label %B556.endif.endif, label %B472

B868:                                             ; preds = %B1533, %B128.endif
  %.17151116.not = icmp slt i64 %arg.cells.5.0, 1
  br i1 %.17151116.not, label %B1258.endif, label %B1000.preheader

B1000.preheader:                                  ; preds = %B868
  %.1501 = getelementptr i8, ptr %arg.c.4, i64 8
  %.1502 = load double, ptr %.1501, align 8
  %.1532 = load double, ptr %arg.c.4, align 8
  %.1533 = fsub double %.1502, %.1532
  %.1534 = fmul double %.1533, 3.000000e+00
  %.1564 = load double, ptr %arg.step.4, align 8
  %.1594 = load double, ptr %.483, align 8
  %.1595 = fadd double %.1564, %.1594
  %.1625 = load double, ptr %.352, align 8
  %.1626 = fadd double %.1595, %.1625
  %.1630 = fdiv double %.1534, %.1626
  br label %B1000

B1000:                                            ; preds = %B1000, %B1000.preheader
  %d0.2.01119 = phi double [ %.1915, %B1000 ], [ %.1630, %B1000.preheader ]
  %.172111151117 = phi i64 [ %.1728, %B1000 ], [ 0, %B1000.preheader ]
  %.1728 = add nuw nsw i64 %.172111151117, 1
  %.1753 = add nuw nsw i64 %.172111151117, 2
  %9 = getelementptr double, ptr %arg.c.4, i64 %.1753
  %.1783 = load double, ptr %9, align 8
  %10 = getelementptr double, ptr %arg.c.4, i64 %.1728
  %.1814 = load double, ptr %10, align 8
  %.1815 = fsub double %.1783, %.1814
  %.1816 = fmul double %.1815, 3.000000e+00
  %11 = getelementptr double, ptr %arg.step.4, i64 %.1728
  %.1847 = load double, ptr %11, align 8
  %12 = getelementptr double, ptr %arg.step.4, i64 %.1753
  %.1878 = load double, ptr %12, align 8
  %.1879 = fadd double %.1847, %.1878
  %13 = getelementptr double, ptr %arg.step.4, i64 %.172111151117
  %14 = getelementptr i8, ptr %13, i64 24
  %.1910 = load double, ptr %14, align 8
  %.1911 = fadd double %.1879, %.1910
  %.1915 = fdiv double %.1816, %.1911
  %.1979 = fmul double %d0.2.01119, %.1878
  %.1980 = fmul double %.1847, %.1915
  %.1981 = fadd double %.1979, %.1980
  %.1986 = fdiv double %.1981, %.1879
  %.2035 = mul i64 %.172111151117, %arg.knots.5.1
  %15 = getelementptr double, ptr %arg.knots.4, i64 %.2035
  %.2039 = getelementptr i8, ptr %15, i64 8
  store double %.1986, ptr %.2039, align 8
  %.2042 = fsub double %.1915, %d0.2.01119
  %.2043 = fmul double %.2042, 2.000000e+00
  %.2048 = fdiv double %.2043, %.1879
  %.2101 = getelementptr i8, ptr %15, i64 16
  store double %.2048, ptr %.2101, align 8
  %exitcond1131.not = icmp eq i64 %arg.cells.5.0, %.1728
  br i1 %exitcond1131.not, label %B1258.endif, label %B1000

B1300:                                            ; preds = %B1300.ph, %B1300
  %store_forwarded = phi double [ %load_initial, %B1300.ph ], [ %.2699, %B1300 ]
  %.225611231125 = phi i64 [ 0, %B1300.ph ], [ %.2263, %B1300 ]
  %.2263 = add nuw nsw i64 %.225611231125, 1
  %16 = getelementptr double, ptr %arg.cells.4, i64 %.2263
  %.2318 = load double, ptr %16, align 8
  %17 = getelementptr double, ptr %arg.cells.4, i64 %.225611231125
  %.2348 = load double, ptr %17, align 8
  %.2349 = fsub double %.2318, %.2348
  %.2399 = mul nuw i64 %.2263, %arg.knots.5.1
  %18 = getelementptr double, ptr %arg.knots.4, i64 %.2399
  %.2403 = getelementptr i8, ptr %18, i64 16
  %.2404 = load double, ptr %.2403, align 8
  %.2453 = mul nuw i64 %.225611231125, %arg.knots.5.1
  %19 = getelementptr double, ptr %arg.knots.4, i64 %.2453
  %.2457 = getelementptr i8, ptr %19, i64 16
  %.2458 = load double, ptr %.2457, align 8
  %.2459 = fsub double %.2404, %.2458
  %.2463 = fdiv double %.2459, %.2349
  %20 = getelementptr double, ptr %arg.third.4, i64 %.225611231125
  store double %.2463, ptr %20, align 8
  %.2600 = getelementptr i8, ptr %19, i64 8
  %.2601 = load double, ptr %.2600, align 8
  %.2655 = load double, ptr %.2457, align 8
  %.2659 = fmul double %.2655, 5.000000e-01
  %.2690 = fmul double %.2349, %.2463
  %.2694 = fdiv double %.2690, 6.000000e+00
  %.2695 = fadd double %.2694, %.2659
  %.2696 = fmul double %.2349, %.2695
  %.2697 = fadd double %.2601, %.2696
  %.2698 = fmul double %.2349, %.2697
  %.2699 = fadd double %store_forwarded, %.2698
  store double %.2699, ptr %18, align 8
  %exitcond1132.not = icmp eq i64 %.2263, %..102
  br i1 %exitcond1132.not, label %B1532, label %B1300

B1532:                                            ; preds = %B1300, %B1300.lver.orig, %B1258.endif
  store i64 %.102, ptr %retptr, align 8
  ret i32 0

B1533:                                            ; preds = %B556.endif.endif, %B298, %B284
  %.1426.sink = phi double [ %.1426, %B556.endif.endif ], [ 0.000000e+00, %B284 ], [ %arg.end, %B298 ]
  %part.3.1 = phi i64 [ %part.4.2, %B556.endif.endif ], [ %part.2.01111, %B284 ], [ %part.2.01111, %B298 ]
  %.1456 = getelementptr double, ptr %arg.c.4, i64 %.67011071109
  store double %.1426.sink, ptr %.1456, align 8
  %exitcond1130.not = icmp eq i64 %.677, %..548
  br i1 %exitcond1130.not, label %B868, label %B284

B128.endif:                                       ; preds = %B72, %B0.endif
  %.352 = getelementptr i8, ptr %arg.step.4, i64 16
  %.353 = load double, ptr %.352, align 8
  %.382 = getelementptr i8, ptr %arg.step.4, i64 24
  %.383 = load double, ptr %.382, align 8
  %.399 = icmp slt i64 %arg.cells.5.0, 0
  %.400 = select i1 %.399, i64 %arg.step.5.0, i64 0
  %21 = getelementptr double, ptr %arg.step.4, i64 %arg.cells.5.0
  %.414 = getelementptr double, ptr %21, i64 %.400
  %.415 = load double, ptr %.414, align 8
  %.430.inv = icmp sgt i64 %arg.cells.5.0, 0
  %.431 = select i1 %.430.inv, i64 0, i64 %arg.step.5.0
  %22 = getelementptr double, ptr %arg.step.4, i64 %.102
  %.445 = getelementptr double, ptr %22, i64 %.431
  %.446 = load double, ptr %.445, align 8
  %.483 = getelementptr i8, ptr %arg.step.4, i64 8
  store double %.353, ptr %.483, align 8
  store double %.383, ptr %arg.step.4, align 8
  %.530 = icmp slt i64 %arg.cells.5.0, -1
  %.531 = select i1 %.530, i64 %arg.step.5.0, i64 0
  %23 = getelementptr i8, ptr %21, i64 8
  %.545 = getelementptr double, ptr %23, i64 %.531
  store double %.415, ptr %.545, align 8
  %.548 = add nsw i64 %arg.cells.5.0, 2
  %.562 = icmp slt i64 %arg.cells.5.0, -2
  %.563 = select i1 %.562, i64 %arg.step.5.0, i64 0
  %24 = getelementptr double, ptr %arg.step.4, i64 %.548
  %.577 = getelementptr double, ptr %24, i64 %.563
  store double %.446, ptr %.577, align 8
  %..548 = select i1 %.530, i64 0, i64 %.548
  %.6641108 = icmp sgt i64 %..548, 0
  br i1 %.6641108, label %B284.lr.ph, label %B868

B284.lr.ph:                                       ; preds = %B128.endif
  %.887 = add i64 %arg.law.5.0, -1
  %25 = add i64 %arg.law.5.0, -2
  br label %B284

B556.endif.endif:                                 ; preds = %B526, %B472, %B442, %B338
  %part.4.2 = phi i64 [ %part.2.01111, %B442 ], [ %part.2.01111, %B338 ], [ %.939, %B526 ], [ %.887, %B472 ]
  %.1036 = icmp slt i64 %part.4.2, 0
  %.1037 = select i1 %.1036, i64 %arg.times.5.0, i64 0
  %26 = getelementptr double, ptr %arg.times.4, i64 %part.4.2
  %.1051 = getelementptr double, ptr %26, i64 %.1037
  %.1052 = load double, ptr %.1051, align 8
  %.1054 = fsub double %.801, %.1052
  %.1077 = select i1 %.1036, i64 %arg.law.5.0, i64 0
  %.1078 = add i64 %.1077, %part.4.2
  %.1095 = mul i64 %.1078, %arg.law.5.1
  %.1097 = getelementptr double, ptr %arg.law.4, i64 %.1095
  %.1155 = getelementptr i8, ptr %.1097, i64 8
  %.1156 = load double, ptr %.1155, align 8
  %.1184 = getelementptr i8, ptr %.1097, i64 16
  %.1185 = load double, ptr %.1184, align 8
  %.1186 = fmul double %.1185, 2.000000e+00
  %.1187 = fmul double %.1054, 3.000000e+00
  %.1215 = getelementptr i8, ptr %.1097, i64 24
  %.1216 = load double, ptr %.1215, align 8
  %.1217 = fmul double %.1187, %.1216
  %.1218 = fadd double %.1186, %.1217
  %.1219 = fmul double %.1054, %.1218
  %.1220 = fadd double %.1156, %.1219
  %.1251 = fmul double %.1054, 6.000000e+00
  %.1281 = fmul double %.1251, %.1216
  %.1282 = fadd double %.1186, %.1281
  %.1311 = load double, ptr %.1097, align 8
  %.1399 = fmul double %.1054, %.1216
  %.1400 = fadd double %.1185, %.1399
  %.1401 = fmul double %.1054, %.1400
  %.1402 = fadd double %.1156, %.1401
  %.1403 = fmul double %.1054, %.1402
  %.1404 = fadd double %.1311, %.1403
  %.1407 = fsub double %.864, %.832
  %.1408 = fmul double %.1407, %.1220
  %.1412 = fdiv double %.1408, 3.000000e+00
  %.1413 = fadd double %.1404, %.1412
  %.1416 = fmul double %.832, %.864
  %.1421 = fmul double %.1416, %.1282
  %.1425 = fdiv double %.1421, 6.000000e+00
  %.1426 = fsub double %.1413, %.1425
  br label %B1533

B1258.endif:                                      ; preds = %B1000, %B868
  store double 0.000000e+00, ptr %arg.knots.4, align 8
  br i1 %.1881102, label %B1300.lver.check, label %B1532

B1300.lver.check:                                 ; preds = %B1258.endif
  %27 = shl i64 %..102, 3
  %scevgep = getelementptr i8, ptr %arg.third.4, i64 %27
  %28 = getelementptr i8, ptr %arg.knots.4, i64 %27
  %scevgep1 = getelementptr i8, ptr %28, i64 24
  %bound0 = icmp ult ptr %arg.third.4, %scevgep1
  %bound1 = icmp ult ptr %arg.knots.4, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %ident.check = icmp ne i64 %arg.knots.5.1, 1
  %lver.safe = or i1 %found.conflict, %ident.check
  br i1 %lver.safe, label %B1300.lver.orig, label %B1300.ph

B1300.lver.orig:                                  ; preds = %B1300.lver.check, %B1300.lver.orig
  %.225611231125.lver.orig = phi i64 [ %.2263.lver.orig, %B1300.lver.orig ], [ 0, %B1300.lver.check ]
  %.2263.lver.orig = add nuw nsw i64 %.225611231125.lver.orig, 1
  %29 = getelementptr double, ptr %arg.cells.4, i64 %.2263.lver.orig
  %.2318.lver.orig = load double, ptr %29, align 8
  %30 = getelementptr double, ptr %arg.cells.4, i64 %.225611231125.lver.orig
  %.2348.lver.orig = load double, ptr %30, align 8
  %.2349.lver.orig = fsub double %.2318.lver.orig, %.2348.lver.orig
  %.2399.lver.orig = mul i64 %.2263.lver.orig, %arg.knots.5.1
  %31 = getelementptr double, ptr %arg.knots.4, i64 %.2399.lver.orig
  %.2403.lver.orig = getelementptr i8, ptr %31, i64 16
  %.2404.lver.orig = load double, ptr %.2403.lver.orig, align 8
  %.2453.lver.orig = mul i64 %.225611231125.lver.orig, %arg.knots.5.1
  %32 = getelementptr double, ptr %arg.knots.4, i64 %.2453.lver.orig
  %.2457.lver.orig = getelementptr i8, ptr %32, i64 16
  %.2458.lver.orig = load double, ptr %.2457.lver.orig, align 8
  %.2459.lver.orig = fsub double %.2404.lver.orig, %.2458.lver.orig
  %.2463.lver.orig = fdiv double %.2459.lver.orig, %.2349.lver.orig
  %33 = getelementptr double, ptr %arg.third.4, i64 %.225611231125.lver.orig
  store double %.2463.lver.orig, ptr %33, align 8
  %.2547.lver.orig = load double, ptr %32, align 8
  %.2600.lver.orig = getelementptr i8, ptr %32, i64 8
  %.2601.lver.orig = load double, ptr %.2600.lver.orig, align 8
  %.2655.lver.orig = load double, ptr %.2457.lver.orig, align 8
  %.2659.lver.orig = fmul double %.2655.lver.orig, 5.000000e-01
  %.2690.lver.orig = fmul double %.2349.lver.orig, %.2463.lver.orig
  %.2694.lver.orig = fdiv double %.2690.lver.orig, 6.000000e+00
  %.2695.lver.orig = fadd double %.2694.lver.orig, %.2659.lver.orig
  %.2696.lver.orig = fmul double %.2349.lver.orig, %.2695.lver.orig
  %.2697.lver.orig = fadd double %.2601.lver.orig, %.2696.lver.orig
  %.2698.lver.orig = fmul double %.2349.lver.orig, %.2697.lver.orig
  %.2699.lver.orig = fadd double %.2547.lver.orig, %.2698.lver.orig
  store double %.2699.lver.orig, ptr %31, align 8
  %exitcond1132.not.lver.orig = icmp eq i64 %.2263.lver.orig, %..102
  br i1 %exitcond1132.not.lver.orig, label %B1532, label %B1300.lver.orig

B1300.ph:                                         ; preds = %B1300.lver.check
  %load_initial = load double, ptr %arg.knots.4, align 8
  br label %B1300
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_sampled_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.knots.0, ptr readnone captures(none) %arg.knots.1, i64 %arg.knots.2, i64 %arg.knots.3, ptr readonly captures(none) %arg.knots.4, i64 %arg.knots.5.0, i64 %arg.knots.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr readonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.5.2, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1, i64 %arg.pieces.6.2, ptr readnone captures(none) %arg.cells.0, ptr readnone captures(none) %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr readonly captures(none) %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.6.0, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, ptr readnone captures(none) %arg.third.0, ptr readnone captures(none) %arg.third.1, i64 %arg.third.2, i64 %arg.third.3, ptr readonly captures(none) %arg.third.4, i64 %arg.third.5.0, i64 %arg.third.6.0, ptr readnone captures(none) %arg.at.0, ptr readnone captures(none) %arg.at.1, i64 %arg.at.2, i64 %arg.at.3, ptr writeonly captures(none) %arg.at.4, i64 %arg.at.5.0, i64 %arg.at.5.1, i64 %arg.at.5.2, i64 %arg.at.6.0, i64 %arg.at.6.1, i64 %arg.at.6.2, ptr readnone captures(none) %arg.inside.0, ptr readnone captures(none) %arg.inside.1, i64 %arg.inside.2, i64 %arg.inside.3, ptr writeonly captures(none) %arg.inside.4, i64 %arg.inside.5.0, i64 %arg.inside.5.1, i64 %arg.inside.5.2, i64 %arg.inside.5.3, i64 %arg.inside.6.0, i64 %arg.inside.6.1, i64 %arg.inside.6.2, i64 %arg.inside.6.3) local_unnamed_addr #0 {
B0.endif:
  %.187 = mul i64 %arg.at.5.2, %arg.at.5.1
  %.274 = getelementptr double, ptr %arg.at.4, i64 %.187
  %.363 = mul i64 %arg.inside.5.2, %arg.inside.5.1
  %.364 = mul i64 %.363, %arg.inside.5.3
  %.470 = getelementptr double, ptr %arg.inside.4, i64 %.364
  %.570.idx = shl i64 %.364, 4
  %.570 = getelementptr i8, ptr %arg.inside.4, i64 %.570.idx
  %.7191035 = icmp sgt i64 %arg.third.5.0, -1
  br i1 %.7191035, label %B190.endif.endif.us.preheader, label %B1178

B190.endif.endif.us.preheader:                    ; preds = %B0.endif
  %.1424 = add i64 %arg.pieces.5.0, -1
  %invariant.gep = getelementptr double, ptr %arg.pieces.4, i64 %arg.pieces.5.2
  %.1677993.not = icmp slt i64 %arg.pieces.5.2, 1
  %.1785 = mul i64 %arg.pieces.5.2, %arg.pieces.5.1
  %.idx = mul i64 %arg.pieces.5.2, 24
  %invariant.gep1022 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx
  %.idx990 = shl i64 %arg.pieces.5.2, 4
  %invariant.gep1024 = getelementptr i8, ptr %arg.pieces.4, i64 %.idx990
  %storemerge = add nuw nsw i64 %arg.third.5.0, 1
  %0 = add i64 %arg.pieces.5.0, -2
  br label %B190.endif.endif.us

B190.endif.endif.us:                              ; preds = %B1174.us, %B190.endif.endif.us.preheader
  %piece.4.01040.us = phi i64 [ %piece.3.3.us, %B1174.us ], [ 0, %B190.endif.endif.us.preheader ]
  %.71810271039.us = phi i64 [ %.728.us, %B1174.us ], [ %storemerge, %B190.endif.endif.us.preheader ]
  %.72510281038.us = phi i64 [ %.732.us, %B1174.us ], [ 0, %B190.endif.endif.us.preheader ]
  %.728.us = add nsw i64 %.71810271039.us, -1
  %.732.us = add nuw nsw i64 %.72510281038.us, 1
  %.889.us = icmp eq i64 %.72510281038.us, %arg.third.5.0
  %1 = getelementptr double, ptr %arg.cells.4, i64 %.72510281038.us
  %2 = getelementptr i8, ptr %1, i64 8
  %.990.us = icmp slt i64 %.72510281038.us, %arg.third.5.0
  %3 = getelementptr double, ptr %arg.third.4, i64 %.72510281038.us
  %.1089.us = mul i64 %.72510281038.us, %arg.law.5.1
  %.1093.us = getelementptr double, ptr %arg.law.4, i64 %.1089.us
  %.1148.us = getelementptr i8, ptr %.1093.us, i64 8
  %.1203.us = getelementptr i8, ptr %.1093.us, i64 16
  %.2255.us = mul i64 %.72510281038.us, %arg.inside.5.2
  %invariant.op1026.us = add i64 %.2255.us, -1
  %.2117.us = mul i64 %.72510281038.us, %arg.at.5.2
  br label %B258.us

B226.us:                                          ; preds = %B224.loopexit.us
  %.859.us = add nuw nsw i64 %.859.us1083, 1
  br i1 %.889.us, label %B1174.us, label %B258.us

B258.us:                                          ; preds = %B226.us, %B190.endif.endif.us
  %.859.us1083 = phi i64 [ 1, %B190.endif.endif.us ], [ %.859.us, %B226.us ]
  %.85210001009.us1081 = phi i64 [ 0, %B190.endif.endif.us ], [ %.859.us1083, %B226.us ]
  %piece.2.11011.us1080 = phi i64 [ %piece.4.01040.us, %B190.endif.endif.us ], [ %piece.3.3.us, %B226.us ]
  %.902.us = icmp eq i64 %.85210001009.us1081, 0
  br i1 %.902.us, label %B352.us, label %B274.us

B274.us:                                          ; preds = %B258.us
  %.939.us = load double, ptr %2, align 8
  %.970.us = load double, ptr %1, align 8
  %.971.us = fsub double %.939.us, %.970.us
  %.973.us = shl nuw nsw i64 %.85210001009.us1081, 1
  %.974.us = add nsw i64 %.973.us, -3
  %.975.us = sitofp i64 %.974.us to double
  %.976.us = fmul double %.975.us, 0x3FD279A74590331D
  %.977.us = fadd double %.976.us, 5.000000e-01
  %.978.us = fmul double %.977.us, %.971.us
  br label %B352.us

B352.us:                                          ; preds = %B274.us, %B258.us
  %"$phi352.2.2.2.us" = phi double [ %.978.us, %B274.us ], [ 0.000000e+00, %B258.us ]
  br i1 %.990.us, label %B366.us, label %B384.endif.us

B366.us:                                          ; preds = %B352.us
  %.1022.us = load double, ptr %3, align 8
  br label %B384.endif.us

B384.endif.us:                                    ; preds = %B366.us, %B352.us
  %"$phi384.2.2.2.us" = phi double [ %.1022.us, %B366.us ], [ 0.000000e+00, %B352.us ]
  %.1094.us = load double, ptr %.1093.us, align 8
  %.1149.us = load double, ptr %.1148.us, align 8
  %.1204.us = load double, ptr %.1203.us, align 8
  %.1205.us = fmul double %.1204.us, 5.000000e-01
  %.1208.us = fmul double %"$phi352.2.2.2.us", %"$phi384.2.2.2.us"
  %.1212.us = fdiv double %.1208.us, 6.000000e+00
  %.1213.us = fadd double %.1212.us, %.1205.us
  %.1215.us = fmul double %"$phi352.2.2.2.us", %.1213.us
  %.1216.us = fadd double %.1149.us, %.1215.us
  %.1218.us = fmul double %"$phi352.2.2.2.us", %.1216.us
  %.1219.us = fadd double %.1094.us, %.1218.us
  %.1334.us = fmul double %"$phi352.2.2.2.us", 5.000000e-01
  %.1336.us = fmul double %.1334.us, %"$phi384.2.2.2.us"
  %.1337.us = fadd double %.1336.us, %.1204.us
  %.1339.us = fmul double %"$phi352.2.2.2.us", %.1337.us
  %.1340.us = fadd double %.1149.us, %.1339.us
  %.1401.us = fadd double %.1208.us, %.1204.us
  %.1426.us = icmp slt i64 %piece.2.11011.us1080, %.1424
  br i1 %.1426.us, label %B628.us, label %B742.endif.us

B628.us:                                          ; preds = %B384.endif.us
  %.1452.us = icmp slt i64 %piece.2.11011.us1080, -1
  %.1453.us = select i1 %.1452.us, i64 %arg.knots.5.0, i64 0
  %4 = getelementptr double, ptr %arg.knots.4, i64 %piece.2.11011.us1080
  %5 = getelementptr i8, ptr %4, i64 8
  %.1467.us = getelementptr double, ptr %5, i64 %.1453.us
  %.1468.us = load double, ptr %.1467.us, align 8
  %.1470.us = fcmp ult double %.1219.us, %.1468.us
  br i1 %.1470.us, label %B742.endif.us, label %B658.us

B658.us:                                          ; preds = %B628.us, %B712.us
  %piece.5.2.us = phi i64 [ %.1476.us, %B712.us ], [ %piece.2.11011.us1080, %B628.us ]
  %exitcond.not = icmp eq i64 %piece.5.2.us, %0
  br i1 %exitcond.not, label %B742.endif.us, label %B712.us

B712.us:                                          ; preds = %B658.us
  %.1476.us = add nsw i64 %piece.5.2.us, 1
  %.1528.us = icmp slt i64 %piece.5.2.us, -2
  %.1529.us = select i1 %.1528.us, i64 %arg.knots.5.0, i64 0
  %6 = getelementptr double, ptr %arg.knots.4, i64 %piece.5.2.us
  %7 = getelementptr i8, ptr %6, i64 16
  %.1543.us = getelementptr double, ptr %7, i64 %.1529.us
  %.1544.us = load double, ptr %.1543.us, align 8
  %.1546.us = fcmp ult double %.1219.us, %.1544.us
  br i1 %.1546.us, label %B742.endif.us, label %B658.us

B742.endif.us:                                    ; preds = %B712.us, %B658.us, %B628.us, %B384.endif.us
  %piece.3.3.us = phi i64 [ %piece.2.11011.us1080, %B628.us ], [ %piece.2.11011.us1080, %B384.endif.us ], [ %.1424, %B658.us ], [ %.1476.us, %B712.us ]
  %.1573.us = icmp slt i64 %piece.3.3.us, 0
  %.1574.us = select i1 %.1573.us, i64 %arg.knots.5.0, i64 0
  %8 = getelementptr double, ptr %arg.knots.4, i64 %piece.3.3.us
  %.1588.us = getelementptr double, ptr %8, i64 %.1574.us
  %.1589.us = load double, ptr %.1588.us, align 8
  %.1591.us = fsub double %.1219.us, %.1589.us
  br i1 %.1677993.not, label %B224.loopexit.us, label %B796.lr.ph.us

B796.us1047:                                      ; preds = %B796.lr.ph.us, %B796.us1047
  %.1683992994.us1049 = phi i64 [ %.1690.us1051, %B796.us1047 ], [ 0, %B796.lr.ph.us ]
  %.1690.us1051 = add nuw nsw i64 %.1683992994.us1049, 1
  %.1793.us1055 = getelementptr double, ptr %gep1023.us, i64 %.1683992994.us1049
  %.1794.us1056 = load double, ptr %.1793.us1055, align 8
  %.1795.us1057 = fmul double %.1794.us1056, 6.000000e+00
  %.1874.us1058 = getelementptr double, ptr %gep1025.us, i64 %.1683992994.us1049
  %.1875.us1059 = load double, ptr %.1874.us1058, align 8
  %.1876.us1060 = fmul double %.1875.us1059, 2.000000e+00
  %.1879.us1061 = fmul double %.1591.us, %.1795.us1057
  %.1880.us1062 = fadd double %.1876.us1060, %.1879.us1061
  %.1959.us1063 = getelementptr double, ptr %gep.us, i64 %.1683992994.us1049
  %.1960.us1064 = load double, ptr %.1959.us1063, align 8
  %.2042.us1065 = fmul double %.2040.us, %.1795.us1057
  %.2043.us1066 = fadd double %.1876.us1060, %.2042.us1065
  %.2045.us1067 = fmul double %.1591.us, %.2043.us1066
  %.2046.us1068 = fadd double %.1960.us1064, %.2045.us1067
  %.2180.us = fmul double %.1340.us, %.2046.us1068
  %.2183.us = fmul double %.1340.us, %.1880.us1062
  %.2185.us = fmul double %.1340.us, %.2183.us
  %.2188.us = fmul double %.1401.us, %.2046.us1068
  %.2189.us = fadd double %.2185.us, %.2188.us
  %.2258.us = add i64 %.1683992994.us1049, %reass.mul.us
  %.2261.us = getelementptr double, ptr %arg.inside.4, i64 %.2258.us
  store double %.2180.us, ptr %.2261.us, align 8
  %.2334.us = getelementptr double, ptr %.470, i64 %.2258.us
  store double %.2189.us, ptr %.2334.us, align 8
  %.2338.us = fmul double %.1340.us, %.1795.us1057
  %.2342.us = fmul double %.1340.us, %.2338.us
  %.2344.us = fmul double %.1340.us, %.2342.us
  %.2346.us = fmul double %.1880.us1062, 3.000000e+00
  %.2350.us = fmul double %.1340.us, %.2346.us
  %.2352.us = fmul double %.1401.us, %.2350.us
  %.2353.us = fadd double %.2344.us, %.2352.us
  %.2356.us = fmul double %"$phi384.2.2.2.us", %.2046.us1068
  %.2359.us = fadd double %.2356.us, %.2353.us
  %.2433.us = getelementptr double, ptr %.570, i64 %.2258.us
  store double %.2359.us, ptr %.2433.us, align 8
  %exitcond1086.not = icmp eq i64 %arg.pieces.5.2, %.1690.us1051
  br i1 %exitcond1086.not, label %B224.loopexit.us, label %B796.us1047

B1174.us:                                         ; preds = %B224.loopexit.us, %B226.us
  %.719.us = icmp sgt i64 %.71810271039.us, 1
  br i1 %.719.us, label %B190.endif.endif.us, label %B1178

B224.loopexit.us:                                 ; preds = %B796.us1047, %B796.us.us, %B742.endif.us
  %exitcond1088.not = icmp eq i64 %.859.us1083, 3
  br i1 %exitcond1088.not, label %B1174.us, label %B226.us

B796.lr.ph.us:                                    ; preds = %B742.endif.us
  %.1756.us = select i1 %.1573.us, i64 %arg.pieces.5.0, i64 0
  %.1757.us = add i64 %.1756.us, %piece.3.3.us
  %.1787.us = mul i64 %.1785, %.1757.us
  %gep1023.us = getelementptr double, ptr %invariant.gep1022, i64 %.1787.us
  %gep1025.us = getelementptr double, ptr %invariant.gep1024, i64 %.1787.us
  %gep.us = getelementptr double, ptr %invariant.gep, i64 %.1787.us
  %.2040.us = fmul double %.1591.us, 5.000000e-01
  %.2227.us = select i1 %.902.us, i64 %arg.inside.5.2, i64 0
  %.2228.reass.reass.us = add i64 %invariant.op1026.us, %.85210001009.us1081
  %reass.add.us = add i64 %.2228.reass.reass.us, %.2227.us
  %reass.mul.us = mul i64 %reass.add.us, %arg.inside.5.3
  br i1 %.902.us, label %B796.us.us, label %B796.us1047

B796.us.us:                                       ; preds = %B796.lr.ph.us, %B796.us.us
  %.1683992994.us.us = phi i64 [ %.1690.us.us, %B796.us.us ], [ 0, %B796.lr.ph.us ]
  %.1690.us.us = add nuw nsw i64 %.1683992994.us.us, 1
  %.1793.us.us = getelementptr double, ptr %gep1023.us, i64 %.1683992994.us.us
  %.1794.us.us = load double, ptr %.1793.us.us, align 8
  %.1795.us.us = fmul double %.1794.us.us, 6.000000e+00
  %.1874.us.us = getelementptr double, ptr %gep1025.us, i64 %.1683992994.us.us
  %.1875.us.us = load double, ptr %.1874.us.us, align 8
  %.1876.us.us = fmul double %.1875.us.us, 2.000000e+00
  %.1879.us.us = fmul double %.1591.us, %.1795.us.us
  %.1880.us.us = fadd double %.1876.us.us, %.1879.us.us
  %.1959.us.us = getelementptr double, ptr %gep.us, i64 %.1683992994.us.us
  %.1960.us.us = load double, ptr %.1959.us.us, align 8
  %.2042.us.us = fmul double %.2040.us, %.1795.us.us
  %.2043.us.us = fadd double %.1876.us.us, %.2042.us.us
  %.2045.us.us = fmul double %.1591.us, %.2043.us.us
  %.2046.us.us = fadd double %.1960.us.us, %.2045.us.us
  %.2057.us.us = fmul double %.1340.us, %.2046.us.us
  %.2060.us.us = fmul double %.1340.us, %.1880.us.us
  %.2064.us.us = fmul double %.1340.us, %.2060.us.us
  %.2067.us.us = fmul double %.1401.us, %.2046.us.us
  %.2070.us.us = fadd double %.2064.us.us, %.2067.us.us
  %.2100.us.us = add i64 %.1683992994.us.us, %.2117.us
  %.2121.us.us = getelementptr double, ptr %arg.at.4, i64 %.2100.us.us
  store double %.2057.us.us, ptr %.2121.us.us, align 8
  %.2175.us.us = getelementptr double, ptr %.274, i64 %.2100.us.us
  store double %.2070.us.us, ptr %.2175.us.us, align 8
  %exitcond1087.not = icmp eq i64 %arg.pieces.5.2, %.1690.us.us
  br i1 %exitcond1087.not, label %B224.loopexit.us, label %B796.us.us

B1178:                                            ; preds = %B1174.us, %B0.endif
  store i64 %arg.third.5.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_refined_law_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.cells.0, ptr readnone captures(none) %arg.cells.1, i64 %arg.cells.2, i64 %arg.cells.3, ptr readonly captures(none) %arg.cells.4, i64 %arg.cells.5.0, i64 %arg.cells.6.0, ptr readnone captures(none) %arg.by_knot.0, ptr readnone captures(none) %arg.by_knot.1, i64 %arg.by_knot.2, i64 %arg.by_knot.3, ptr readonly captures(none) %arg.by_knot.4, i64 %arg.by_knot.5.0, i64 %arg.by_knot.5.1, i64 %arg.by_knot.5.2, i64 %arg.by_knot.6.0, i64 %arg.by_knot.6.1, i64 %arg.by_knot.6.2, ptr readnone captures(none) %arg.law.0, ptr readnone captures(none) %arg.law.1, i64 %arg.law.2, i64 %arg.law.3, ptr readonly captures(none) %arg.law.4, i64 %arg.law.5.0, i64 %arg.law.5.1, i64 %arg.law.6.0, i64 %arg.law.6.1, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr readonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr captures(none) initializes((0, 8)) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.pieces.0, ptr readnone captures(none) %arg.pieces.1, i64 %arg.pieces.2, i64 %arg.pieces.3, ptr writeonly captures(none) %arg.pieces.4, i64 %arg.pieces.5.0, i64 %arg.pieces.5.1, i64 %arg.pieces.6.0, i64 %arg.pieces.6.1) local_unnamed_addr #0 {
B0.endif:
  %.99 = add nsw i64 %arg.law.5.0, -1
  store double 0.000000e+00, ptr %arg.times.4, align 8
  %.171 = icmp slt i64 %arg.law.5.0, 2
  %..99 = select i1 %.171, i64 0, i64 %.99
  %.216851 = icmp sgt i64 %..99, 0
  br i1 %.216851, label %B84.lr.ph, label %B1352

B84.lr.ph:                                        ; preds = %B0.endif
  %.369 = mul i64 %arg.by_knot.5.2, %arg.by_knot.5.1
  %.609 = add i64 %arg.by_knot.5.2, 1
  br label %B674

B674:                                             ; preds = %B674, %B84.lr.ph
  %.222846852 = phi i64 [ 0, %B84.lr.ph ], [ %.229, %B674 ]
  %.229 = add nuw nsw i64 %.222846852, 1
  %.371 = mul i64 %.222846852, %.369
  %.373 = getelementptr double, ptr %arg.by_knot.4, i64 %.371
  %.457 = mul i64 %.229, %.369
  %.459 = getelementptr double, ptr %arg.by_knot.4, i64 %.457
  %.547 = load double, ptr %.373, align 8
  %0 = getelementptr double, ptr %arg.c.4, i64 %.222846852
  %.578 = load double, ptr %0, align 8
  %.579 = fmul double %.547, %.578
  %.631 = getelementptr i8, ptr %.373, i64 8
  %.632 = load double, ptr %.631, align 8
  %1 = getelementptr double, ptr %arg.c.4, i64 %.229
  %.664 = load double, ptr %1, align 8
  %.665 = fmul double %.632, %.664
  %.666 = fadd double %.579, %.665
  %.718 = getelementptr double, ptr %.373, i64 %arg.by_knot.5.2
  %.719 = load double, ptr %.718, align 8
  %.751 = fmul double %.578, %.719
  %.803 = getelementptr double, ptr %.373, i64 %.609
  %.804 = load double, ptr %.803, align 8
  %.837 = fmul double %.664, %.804
  %.838 = fadd double %.751, %.837
  %.897 = load double, ptr %.459, align 8
  %.930 = fmul double %.664, %.897
  %.982 = getelementptr i8, ptr %.459, i64 8
  %.983 = load double, ptr %.982, align 8
  %2 = getelementptr i8, ptr %0, i64 16
  %.1015 = load double, ptr %2, align 8
  %.1016 = fmul double %.983, %.1015
  %.1017 = fadd double %.930, %.1016
  %.1069 = getelementptr double, ptr %.459, i64 %arg.by_knot.5.2
  %.1070 = load double, ptr %.1069, align 8
  %.1103 = fmul double %.664, %.1070
  %.1155 = getelementptr double, ptr %.459, i64 %.609
  %.1156 = load double, ptr %.1155, align 8
  %.1189 = fmul double %.1015, %.1156
  %.1190 = fadd double %.1103, %.1189
  %.1199 = fsub double %.1190, %.838
  %3 = getelementptr double, ptr %arg.cells.4, i64 %.229
  %.288 = load double, ptr %3, align 8
  %4 = getelementptr double, ptr %arg.cells.4, i64 %.222846852
  %.319 = load double, ptr %4, align 8
  %.320 = fsub double %.288, %.319
  %.1204 = fdiv double %.1199, %.320
  %.1333 = fmul double %.320, 0x3FBCDA042F0236E0
  %.1368 = fmul double %.1333, 5.000000e-01
  %.1370 = fmul double %.1204, %.1368
  %.1372 = fadd double %.838, %.1370
  %.1374 = fmul double %.1333, %.1372
  %.1378 = fadd double %.666, %.1374
  %.1386 = tail call double @sqrt(double %.1378)
  %.1333.1 = fmul double %.320, 5.000000e-01
  %.1368.1 = fmul double %.1333.1, 5.000000e-01
  %.1370.1 = fmul double %.1204, %.1368.1
  %.1372.1 = fadd double %.838, %.1370.1
  %.1374.1 = fmul double %.1333.1, %.1372.1
  %.1378.1 = fadd double %.666, %.1374.1
  %.1386.1 = tail call double @sqrt(double %.1378.1)
  %.1333.2 = fmul double %.320, 0x3FEC64BF7A1FB924
  %.1368.2 = fmul double %.1333.2, 5.000000e-01
  %.1370.2 = fmul double %.1204, %.1368.2
  %.1372.2 = fadd double %.838, %.1370.2
  %.1374.2 = fmul double %.1333.2, %.1372.2
  %.1378.2 = fadd double %.666, %.1374.2
  %.1386.2 = tail call double @sqrt(double %.1378.2)
  %.1358 = fmul double %.320, 5.000000e+00
  %.1366 = fdiv double %.1358, 1.800000e+01
  %.1394 = fdiv double %.1366, %.1386
  %.1396 = fadd double %.1394, 0.000000e+00
  %.1358.1 = fmul double %.320, 8.000000e+00
  %.1366.1 = fdiv double %.1358.1, 1.800000e+01
  %.1394.1 = fdiv double %.1366.1, %.1386.1
  %.1396.1 = fadd double %.1394.1, %.1396
  %.1394.2 = fdiv double %.1366, %.1386.2
  %.1396.2 = fadd double %.1394.2, %.1396.1
  %.1459 = mul i64 %.222846852, %arg.law.5.1
  %.1463 = getelementptr double, ptr %arg.law.4, i64 %.1459
  %.1464 = load double, ptr %.1463, align 8
  %.1518 = getelementptr i8, ptr %.1463, i64 8
  %.1519 = load double, ptr %.1518, align 8
  %.1528 = tail call double @sqrt(double %.666)
  %.1533 = fmul double %.1519, %.1528
  %.1587 = getelementptr i8, ptr %.1463, i64 16
  %.1588 = load double, ptr %.1587, align 8
  %.1590 = fmul double %.666, %.1588
  %.1648 = fmul double %.1519, 5.000000e-01
  %.1650 = fmul double %.838, %.1648
  %.1653 = fadd double %.1650, %.1590
  %.1654 = fmul double %.1653, 5.000000e-01
  %.1705 = mul i64 %.229, %arg.law.5.1
  %.1709 = getelementptr double, ptr %arg.law.4, i64 %.1705
  %.1710 = load double, ptr %.1709, align 8
  %.1711 = fsub double %.1710, %.1464
  %.1713 = fmul double %.1396.2, %.1654
  %.1714 = fadd double %.1533, %.1713
  %.1716 = fmul double %.1396.2, %.1714
  %.1717 = fsub double %.1711, %.1716
  %.1772 = getelementptr i8, ptr %.1709, i64 8
  %.1773 = load double, ptr %.1772, align 8
  %.1782 = tail call double @sqrt(double %.1017)
  %.1787 = fmul double %.1773, %.1782
  %.1788 = fsub double %.1787, %.1533
  %.1790 = fmul double %.1396.2, 2.000000e+00
  %.1791 = fmul double %.1790, %.1654
  %.1792 = fsub double %.1788, %.1791
  %.1847 = getelementptr i8, ptr %.1709, i64 16
  %.1848 = load double, ptr %.1847, align 8
  %.1850 = fmul double %.1017, %.1848
  %.1909 = fmul double %.1773, 5.000000e-01
  %.1911 = fmul double %.1190, %.1909
  %.1914 = fadd double %.1911, %.1850
  %.1915 = fmul double %.1654, 2.000000e+00
  %.1916 = fsub double %.1914, %.1915
  %.1966 = mul i64 %.222846852, %arg.pieces.5.1
  %.1970 = getelementptr double, ptr %arg.pieces.4, i64 %.1966
  store double %.1464, ptr %.1970, align 8
  %.2025 = getelementptr i8, ptr %.1970, i64 8
  store double %.1533, ptr %.2025, align 8
  %.2080 = getelementptr i8, ptr %.1970, i64 16
  store double %.1654, ptr %.2080, align 8
  %.2082 = fmul double %.1717, 1.000000e+01
  %.2087 = fdiv double %.2082, %.1396.2
  %.2088 = fmul double %.1792, 4.000000e+00
  %.2089 = fsub double %.2087, %.2088
  %.2090 = fmul double %.1916, 5.000000e-01
  %.2092 = fmul double %.1396.2, %.2090
  %.2093 = fadd double %.2092, %.2089
  %.2096 = fmul double %.1396.2, %.1396.2
  %.2100 = fdiv double %.2093, %.2096
  %.2154 = getelementptr i8, ptr %.1970, i64 24
  store double %.2100, ptr %.2154, align 8
  %.2156 = fmul double %.1717, 1.500000e+01
  %.2161 = fdiv double %.2156, %.1396.2
  %.2162 = fmul double %.1792, 7.000000e+00
  %5 = fsub double %.2162, %.2161
  %.2165 = fmul double %.1396.2, %.1916
  %.2166 = fsub double %5, %.2165
  %.2171 = fmul double %.1396.2, %.2096
  %.2175 = fdiv double %.2166, %.2171
  %.2229 = getelementptr i8, ptr %.1970, i64 32
  store double %.2175, ptr %.2229, align 8
  %.2231 = fmul double %.1717, 6.000000e+00
  %.2236 = fdiv double %.2231, %.1396.2
  %.2237 = fmul double %.1792, 3.000000e+00
  %.2238 = fsub double %.2236, %.2237
  %.2242 = fadd double %.2092, %.2238
  %.2249 = fmul double %.1396.2, %.2171
  %.2253 = fdiv double %.2242, %.2249
  %.2307 = getelementptr i8, ptr %.1970, i64 40
  store double %.2253, ptr %.2307, align 8
  %6 = getelementptr double, ptr %arg.times.4, i64 %.222846852
  %.2339 = load double, ptr %6, align 8
  %.2341 = fadd double %.1396.2, %.2339
  %7 = getelementptr double, ptr %arg.times.4, i64 %.229
  store double %.2341, ptr %7, align 8
  %exitcond.not = icmp eq i64 %.229, %..99
  br i1 %exitcond.not, label %B1352, label %B674

B1352:                                            ; preds = %B674, %B0.endif
  store i64 %.99, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_on_spline_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.knot.0, ptr readnone captures(none) %arg.knot.1, i64 %arg.knot.2, i64 %arg.knot.3, ptr captures(none) %arg.knot.4, i64 %arg.knot.5.0, i64 %arg.knot.5.1, i64 %arg.knot.5.2, i64 %arg.knot.6.0, i64 %arg.knot.6.1, i64 %arg.knot.6.2, ptr readnone captures(none) %arg.cell.0, ptr readnone captures(none) %arg.cell.1, i64 %arg.cell.2, i64 %arg.cell.3, ptr captures(none) %arg.cell.4, i64 %arg.cell.5.0, i64 %arg.cell.5.1, i64 %arg.cell.5.2, i64 %arg.cell.6.0, i64 %arg.cell.6.1, i64 %arg.cell.6.2) local_unnamed_addr #0 {
B0.endif:
  %.63 = add nsw i64 %arg.times.5.0, -1
  %.150831.not = icmp slt i64 %arg.times.5.0, 1
  br i1 %.150831.not, label %B920, label %B78.lr.ph

B78.lr.ph:                                        ; preds = %B0.endif
  %0 = getelementptr double, ptr %arg.times.4, i64 %.63
  %.309 = icmp eq i64 %arg.times.5.0, 1
  %.310 = zext i1 %.309 to i64
  %1 = getelementptr double, ptr %arg.times.4, i64 %arg.times.5.0
  %2 = getelementptr i8, ptr %1, i64 -16
  %.324 = getelementptr double, ptr %2, i64 %.310
  %.491 = mul i64 %arg.knot.5.2, %arg.knot.5.1
  br i1 %.309, label %B132.peel, label %B92.peel

B132.peel:                                        ; preds = %B78.lr.ph
  %.293.peel = load double, ptr %0, align 8
  %.325.peel = load double, ptr %.324, align 8
  %.326.peel = fsub double %.293.peel, %.325.peel
  br label %B226.peel

B92.peel:                                         ; preds = %B78.lr.ph
  %3 = getelementptr i8, ptr %arg.times.4, i64 8
  %.226.peel = load double, ptr %3, align 8
  %.257.peel = load double, ptr %arg.times.4, align 8
  %.258.peel = fsub double %.226.peel, %.257.peel
  br label %B226.peel

B226.peel:                                        ; preds = %B92.peel, %B132.peel
  %"$phi170.1.2.1.peel" = phi double [ %.258.peel, %B92.peel ], [ %.326.peel, %B132.peel ]
  %.415.peel = fadd double %"$phi170.1.2.1.peel", %"$phi170.1.2.1.peel"
  %.419.peel = fdiv double 1.000000e+00, %.415.peel
  %.421.peel = fmul double %"$phi170.1.2.1.peel", %.419.peel
  store double %.421.peel, ptr %arg.knot.4, align 8
  %.575.peel = getelementptr i8, ptr %arg.knot.4, i64 8
  store double %.421.peel, ptr %.575.peel, align 8
  %.577.peel = fmul double %.419.peel, -2.000000e+00
  %.578.peel = fmul double %.419.peel, 2.000000e+00
  %.653.peel = getelementptr double, ptr %arg.knot.4, i64 %arg.knot.5.2
  store double %.577.peel, ptr %.653.peel, align 8
  %.731.peel = getelementptr i8, ptr %.653.peel, i64 8
  store double %.578.peel, ptr %.731.peel, align 8
  br i1 %.309, label %B920, label %B78

B78:                                              ; preds = %B226.peel, %B226
  %.156830832 = phi i64 [ %.163, %B226 ], [ 1, %B226.peel ]
  %.163 = add nuw nsw i64 %.156830832, 1
  %.193 = icmp slt i64 %.156830832, %.63
  br i1 %.193, label %B92, label %B132

B92:                                              ; preds = %B78
  %4 = getelementptr double, ptr %arg.times.4, i64 %.156830832
  %5 = getelementptr i8, ptr %4, i64 8
  %.226 = load double, ptr %5, align 8
  %.257 = load double, ptr %4, align 8
  %.258 = fsub double %.226, %.257
  br label %B226

B132:                                             ; preds = %B78
  %.293 = load double, ptr %0, align 8
  %.325 = load double, ptr %.324, align 8
  %.326 = fsub double %.293, %.325
  br label %B226

B226:                                             ; preds = %B132, %B92
  %"$phi170.1.2.1" = phi double [ %.258, %B92 ], [ %.326, %B132 ]
  %.368 = getelementptr double, ptr %arg.times.4, i64 %.156830832
  %.369 = load double, ptr %.368, align 8
  %.400 = getelementptr i8, ptr %.368, i64 -8
  %.401 = load double, ptr %.400, align 8
  %.402 = fsub double %.369, %.401
  %.415 = fadd double %"$phi170.1.2.1", %.402
  %.419 = fdiv double 1.000000e+00, %.415
  %.421 = fmul double %"$phi170.1.2.1", %.419
  %.424 = fmul double %.402, %.419
  %.493 = mul i64 %.156830832, %.491
  %.499 = getelementptr double, ptr %arg.knot.4, i64 %.493
  store double %.421, ptr %.499, align 8
  %.575 = getelementptr i8, ptr %.499, i64 8
  store double %.424, ptr %.575, align 8
  %.577 = fmul double %.419, -2.000000e+00
  %.578 = fmul double %.419, 2.000000e+00
  %gep = getelementptr double, ptr %.653.peel, i64 %.493
  store double %.577, ptr %gep, align 8
  %.731 = getelementptr i8, ptr %gep, i64 8
  store double %.578, ptr %.731, align 8
  %exitcond.not = icmp eq i64 %.163, %arg.times.5.0
  br i1 %exitcond.not, label %B372.us.preheader, label %B78, !llvm.loop !18

B920:                                             ; preds = %B708.B604.loopexit_crit_edge.us.us.2, %B226.peel, %B0.endif
  store i64 %.63, ptr %retptr, align 8
  ret i32 0

B372.us.preheader:                                ; preds = %B226
  %.1227 = mul i64 %arg.cell.5.2, %arg.cell.5.1
  %.1320 = add i64 %arg.knot.5.2, 1
  %.1235.us.idx = mul i64 %arg.cell.5.2, 40
  %invariant.gep980 = getelementptr i8, ptr %arg.cell.4, i64 %.1235.us.idx
  %.idx = mul i64 %arg.cell.5.2, 24
  %.idx975 = shl i64 %arg.cell.5.2, 5
  %.idx976 = shl i64 %arg.cell.5.2, 4
  br label %B708.B604.loopexit_crit_edge.us.us.2

B708.B604.loopexit_crit_edge.us.us.2:             ; preds = %B708.B604.loopexit_crit_edge.us.us.2, %B372.us.preheader
  %.825895905.us = phi i64 [ %.861.us, %B708.B604.loopexit_crit_edge.us.us.2 ], [ 0, %B372.us.preheader ]
  %.861.us = add nuw nsw i64 %.825895905.us, 1
  %6 = getelementptr double, ptr %arg.times.4, i64 %.861.us
  %.891.us = load double, ptr %6, align 8
  %7 = getelementptr double, ptr %arg.times.4, i64 %.825895905.us
  %.922.us = load double, ptr %7, align 8
  %.923.us = fsub double %.891.us, %.922.us
  %.974.us = mul i64 %.825895905.us, %.491
  %.976.us = getelementptr double, ptr %arg.knot.4, i64 %.974.us
  %.1060.us = mul i64 %.861.us, %.491
  %.1062.us = getelementptr double, ptr %arg.knot.4, i64 %.1060.us
  %.1153.us = getelementptr double, ptr %.976.us, i64 %arg.knot.5.2
  %.1154.us = load double, ptr %.1153.us, align 8
  %.1155.us = fneg double %.1154.us
  %.1160.us = fdiv double %.1155.us, %.923.us
  %.1229.us = mul i64 %.1227, %.825895905.us
  %gep981 = getelementptr double, ptr %invariant.gep980, i64 %.1229.us
  store double %.1160.us, ptr %gep981, align 8
  %.1288.us = getelementptr double, ptr %.1062.us, i64 %arg.knot.5.2
  %.1289.us = load double, ptr %.1288.us, align 8
  %.1342.us = getelementptr double, ptr %.976.us, i64 %.1320
  %.1343.us = load double, ptr %.1342.us, align 8
  %.1344.us = fsub double %.1289.us, %.1343.us
  %.1349.us = fdiv double %.1344.us, %.923.us
  %.1424.us = getelementptr i8, ptr %gep981, i64 8
  store double %.1349.us, ptr %.1424.us, align 8
  %.1477.us = getelementptr double, ptr %.1062.us, i64 %.1320
  %.1478.us = load double, ptr %.1477.us, align 8
  %.1483.us = fdiv double %.1478.us, %.923.us
  %.1558.us = getelementptr i8, ptr %gep981, i64 16
  store double %.1483.us, ptr %.1558.us, align 8
  %8 = getelementptr double, ptr %arg.cell.4, i64 %.1229.us
  %.1702.us.us = fmul double %.923.us, 0x3FCB0CB174DF99C6
  %.1973.us.us = fmul double %.1702.us.us, 5.000000e-01
  %9 = getelementptr i8, ptr %8, i64 %.idx
  %.1958.us.us.us = load double, ptr %.1153.us, align 8
  %.1887.us.us.us = load double, ptr %.976.us, align 8
  %.2051.us.us.us = fmul double %.1160.us, %.1973.us.us
  %.2053.us.us.us = fadd double %.2051.us.us.us, %.1958.us.us.us
  %.2055.us.us.us = fmul double %.1702.us.us, %.2053.us.us.us
  %.2057.us.us.us = fadd double %.1887.us.us.us, %.2055.us.us.us
  store double %.2057.us.us.us, ptr %8, align 8
  %.2211.us.us.us = load double, ptr %gep981, align 8
  %.2213.us.us.us = fmul double %.1702.us.us, %.2211.us.us.us
  %.2215.us.us.us = fadd double %.1958.us.us.us, %.2213.us.us.us
  store double %.2215.us.us.us, ptr %9, align 8
  %10 = getelementptr i8, ptr %.1153.us, i64 8
  %.1958.us.us.us.1 = load double, ptr %10, align 8
  %11 = getelementptr i8, ptr %.976.us, i64 8
  %.1887.us.us.us.1 = load double, ptr %11, align 8
  %.2050.us.us.us.1 = load double, ptr %.1424.us, align 8
  %.2051.us.us.us.1 = fmul double %.1973.us.us, %.2050.us.us.us.1
  %.2053.us.us.us.1 = fadd double %.1958.us.us.us.1, %.2051.us.us.us.1
  %.2055.us.us.us.1 = fmul double %.1702.us.us, %.2053.us.us.us.1
  %.2057.us.us.us.1 = fadd double %.1887.us.us.us.1, %.2055.us.us.us.1
  %.2130.us.us.us.1 = getelementptr i8, ptr %8, i64 8
  store double %.2057.us.us.us.1, ptr %.2130.us.us.us.1, align 8
  %.2211.us.us.us.1 = load double, ptr %.1424.us, align 8
  %.2213.us.us.us.1 = fmul double %.1702.us.us, %.2211.us.us.us.1
  %.2215.us.us.us.1 = fadd double %.1958.us.us.us.1, %.2213.us.us.us.1
  %.2291.us.us.us.1 = getelementptr i8, ptr %9, i64 8
  store double %.2215.us.us.us.1, ptr %.2291.us.us.us.1, align 8
  %.2050.us.us.us.2 = load double, ptr %.1558.us, align 8
  %.2051.us.us.us.2 = fmul double %.1973.us.us, %.2050.us.us.us.2
  %.2053.us.us.us.2 = fadd double %.2051.us.us.us.2, 0.000000e+00
  %.2055.us.us.us.2 = fmul double %.1702.us.us, %.2053.us.us.us.2
  %.2057.us.us.us.2 = fadd double %.2055.us.us.us.2, 0.000000e+00
  %.2130.us.us.us.2 = getelementptr i8, ptr %8, i64 16
  store double %.2057.us.us.us.2, ptr %.2130.us.us.us.2, align 8
  %.2211.us.us.us.2 = load double, ptr %.1558.us, align 8
  %.2213.us.us.us.2 = fmul double %.1702.us.us, %.2211.us.us.us.2
  %.2215.us.us.us.2 = fadd double %.2213.us.us.us.2, 0.000000e+00
  %.2291.us.us.us.2 = getelementptr i8, ptr %9, i64 16
  store double %.2215.us.us.us.2, ptr %.2291.us.us.us.2, align 8
  %.1702.us.us.1 = fmul double %.923.us, 0x3FE93CD3A2C8198E
  %.1973.us.us.1 = fmul double %.1702.us.us.1, 5.000000e-01
  %12 = getelementptr double, ptr %8, i64 %arg.cell.5.2
  %13 = getelementptr i8, ptr %8, i64 %.idx975
  %.1958.us.us.us.1936 = load double, ptr %.1153.us, align 8
  %.1887.us.us.us.1935 = load double, ptr %.976.us, align 8
  %.2050.us.us.us.1940 = load double, ptr %gep981, align 8
  %.2051.us.us.us.1941 = fmul double %.1973.us.us.1, %.2050.us.us.us.1940
  %.2053.us.us.us.1942 = fadd double %.1958.us.us.us.1936, %.2051.us.us.us.1941
  %.2055.us.us.us.1943 = fmul double %.1702.us.us.1, %.2053.us.us.us.1942
  %.2057.us.us.us.1944 = fadd double %.1887.us.us.us.1935, %.2055.us.us.us.1943
  store double %.2057.us.us.us.1944, ptr %12, align 8
  %.2211.us.us.us.1945 = load double, ptr %gep981, align 8
  %.2213.us.us.us.1946 = fmul double %.1702.us.us.1, %.2211.us.us.us.1945
  %.2215.us.us.us.1947 = fadd double %.1958.us.us.us.1936, %.2213.us.us.us.1946
  store double %.2215.us.us.us.1947, ptr %13, align 8
  %.1958.us.us.us.1.1 = load double, ptr %10, align 8
  %.1887.us.us.us.1.1 = load double, ptr %11, align 8
  %.2050.us.us.us.1.1 = load double, ptr %.1424.us, align 8
  %.2051.us.us.us.1.1 = fmul double %.1973.us.us.1, %.2050.us.us.us.1.1
  %.2053.us.us.us.1.1 = fadd double %.1958.us.us.us.1.1, %.2051.us.us.us.1.1
  %.2055.us.us.us.1.1 = fmul double %.1702.us.us.1, %.2053.us.us.us.1.1
  %.2057.us.us.us.1.1 = fadd double %.1887.us.us.us.1.1, %.2055.us.us.us.1.1
  %.2130.us.us.us.1.1 = getelementptr i8, ptr %12, i64 8
  store double %.2057.us.us.us.1.1, ptr %.2130.us.us.us.1.1, align 8
  %.2211.us.us.us.1.1 = load double, ptr %.1424.us, align 8
  %.2213.us.us.us.1.1 = fmul double %.1702.us.us.1, %.2211.us.us.us.1.1
  %.2215.us.us.us.1.1 = fadd double %.1958.us.us.us.1.1, %.2213.us.us.us.1.1
  %.2291.us.us.us.1.1 = getelementptr i8, ptr %13, i64 8
  store double %.2215.us.us.us.1.1, ptr %.2291.us.us.us.1.1, align 8
  %.2050.us.us.us.2.1 = load double, ptr %.1558.us, align 8
  %.2051.us.us.us.2.1 = fmul double %.1973.us.us.1, %.2050.us.us.us.2.1
  %.2053.us.us.us.2.1 = fadd double %.2051.us.us.us.2.1, 0.000000e+00
  %.2055.us.us.us.2.1 = fmul double %.1702.us.us.1, %.2053.us.us.us.2.1
  %.2057.us.us.us.2.1 = fadd double %.2055.us.us.us.2.1, 0.000000e+00
  %.2130.us.us.us.2.1 = getelementptr i8, ptr %12, i64 16
  store double %.2057.us.us.us.2.1, ptr %.2130.us.us.us.2.1, align 8
  %.2211.us.us.us.2.1 = load double, ptr %.1558.us, align 8
  %.2213.us.us.us.2.1 = fmul double %.1702.us.us.1, %.2211.us.us.us.2.1
  %.2215.us.us.us.2.1 = fadd double %.2213.us.us.us.2.1, 0.000000e+00
  %.2291.us.us.us.2.1 = getelementptr i8, ptr %13, i64 16
  store double %.2215.us.us.us.2.1, ptr %.2291.us.us.us.2.1, align 8
  %.1702.us.us.2 = fmul double %.923.us, 5.000000e-01
  %.1973.us.us.2 = fmul double %.1702.us.us.2, 5.000000e-01
  %14 = getelementptr i8, ptr %8, i64 %.idx976
  %.1958.us871.us.2950 = load double, ptr %.1153.us, align 8
  %.1887.us867.us.2949 = load double, ptr %.976.us, align 8
  %.2050.us879.us.2954 = load double, ptr %gep981, align 8
  %.2051.us880.us.2955 = fmul double %.1973.us.us.2, %.2050.us879.us.2954
  %.2053.us881.us.2956 = fadd double %.1958.us871.us.2950, %.2051.us880.us.2955
  %.2055.us882.us.2957 = fmul double %.1702.us.us.2, %.2053.us881.us.2956
  %.2057.us883.us.2958 = fadd double %.1887.us867.us.2949, %.2055.us882.us.2957
  store double %.2057.us883.us.2958, ptr %14, align 8
  %.1958.us871.us.1.2 = load double, ptr %10, align 8
  %.1887.us867.us.1.2 = load double, ptr %11, align 8
  %.2050.us879.us.1.2 = load double, ptr %.1424.us, align 8
  %.2051.us880.us.1.2 = fmul double %.1973.us.us.2, %.2050.us879.us.1.2
  %.2053.us881.us.1.2 = fadd double %.1958.us871.us.1.2, %.2051.us880.us.1.2
  %.2055.us882.us.1.2 = fmul double %.1702.us.us.2, %.2053.us881.us.1.2
  %.2057.us883.us.1.2 = fadd double %.1887.us867.us.1.2, %.2055.us882.us.1.2
  %.2130.us884.us.1.2 = getelementptr i8, ptr %14, i64 8
  store double %.2057.us883.us.1.2, ptr %.2130.us884.us.1.2, align 8
  %.2050.us879.us.2.2 = load double, ptr %.1558.us, align 8
  %.2051.us880.us.2.2 = fmul double %.1973.us.us.2, %.2050.us879.us.2.2
  %.2053.us881.us.2.2 = fadd double %.2051.us880.us.2.2, 0.000000e+00
  %.2055.us882.us.2.2 = fmul double %.1702.us.us.2, %.2053.us881.us.2.2
  %.2057.us883.us.2.2 = fadd double %.2055.us882.us.2.2, 0.000000e+00
  %.2130.us884.us.2.2 = getelementptr i8, ptr %14, i64 16
  store double %.2057.us883.us.2.2, ptr %.2130.us884.us.2.2, align 8
  %exitcond974.not = icmp eq i64 %.861.us, %.63
  br i1 %exitcond974.not, label %B920, label %B708.B604.loopexit_crit_edge.us.us.2
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_at_knots_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.p.0, ptr readnone captures(none) %arg.p.1, i64 %arg.p.2, i64 %arg.p.3, ptr readonly captures(none) %arg.p.4, i64 %arg.p.5.0, i64 %arg.p.5.1, i64 %arg.p.6.0, i64 %arg.p.6.1, ptr readnone captures(none) %arg.r.0, ptr readnone captures(none) %arg.r.1, i64 %arg.r.2, i64 %arg.r.3, ptr readonly captures(none) %arg.r.4, i64 %arg.r.5.0, i64 %arg.r.5.1, i64 %arg.r.6.0, i64 %arg.r.6.1, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.5.2, i64 %arg.weights.6.0, i64 %arg.weights.6.1, i64 %arg.weights.6.2, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.5.3, i64 %arg.out.6.0, i64 %arg.out.6.1, i64 %arg.out.6.2, i64 %arg.out.6.3) local_unnamed_addr #0 {
B0.endif:
  %.178352.not = icmp slt i64 %arg.p.5.0, 1
  br i1 %.178352.not, label %B274, label %B56.endif.lr.ph

B56.endif.lr.ph:                                  ; preds = %B0.endif
  %.299332.not = icmp slt i64 %arg.p.5.1, 1
  %invariant.gep315 = getelementptr double, ptr %arg.weights.4, i64 %arg.weights.5.2
  %.575 = mul i64 %arg.weights.5.2, %arg.weights.5.1
  %.877 = mul i64 %arg.out.5.3, %arg.out.5.2
  br i1 %.299332.not, label %B274, label %B56.endif.us.preheader

B56.endif.us.preheader:                           ; preds = %B56.endif.lr.ph
  %factor.op.mul = mul i64 %arg.out.5.3, %arg.out.5.2
  %factor.op.mul325.reass = mul i64 %factor.op.mul, %arg.out.5.1
  br label %B56.endif.us

B56.endif.us:                                     ; preds = %B56.endif.us.preheader, %B88.B54.loopexit_crit_edge.split.us.us
  %.184345355.us = phi i64 [ %.191.us, %B88.B54.loopexit_crit_edge.split.us.us ], [ 0, %B56.endif.us.preheader ]
  %.503.us = mul i64 %.184345355.us, %arg.p.5.1
  %invariant.gep339.us = getelementptr double, ptr %arg.p.4, i64 %.503.us
  %.577.us = mul i64 %.575, %.184345355.us
  %0 = getelementptr double, ptr %arg.weights.4, i64 %.577.us
  %.632.us = mul i64 %.184345355.us, %arg.r.5.1
  %invariant.gep.us = getelementptr double, ptr %arg.r.4, i64 %.632.us
  %gep316.us = getelementptr double, ptr %invariant.gep315, i64 %.577.us
  %.879.us = mul i64 %factor.op.mul325.reass, %.184345355.us
  %1 = getelementptr double, ptr %arg.out.4, i64 %.879.us
  %.583.us.us.1 = getelementptr i8, ptr %0, i64 8
  %.713.us.us.1 = getelementptr i8, ptr %gep316.us, i64 8
  br label %B90.endif.endif.us.us

B90.endif.endif.us.us:                            ; preds = %B90.endif.endif.us.us, %B56.endif.us
  %.305327333.us.us = phi i64 [ 0, %B56.endif.us ], [ %.312.us.us, %B90.endif.endif.us.us ]
  %gep340.us.us = getelementptr double, ptr %invariant.gep339.us, i64 %.305327333.us.us
  %gep.us.us = getelementptr double, ptr %invariant.gep.us, i64 %.305327333.us.us
  %.725.1.us.us = lshr i64 %.305327333.us.us, 3
  %.769.1.us.us = and i64 %.305327333.us.us, 7
  %.881.us.us = mul i64 %.877, %.725.1.us.us
  %2 = getelementptr double, ptr %1, i64 %.881.us.us
  %invariant.gep323.us.us = getelementptr double, ptr %2, i64 %.769.1.us.us
  %.508.us.us = load double, ptr %gep340.us.us, align 8
  %.584.us.us = load double, ptr %0, align 8
  %.585.us.us = fmul double %.508.us.us, %.584.us.us
  %.637.us.us = load double, ptr %gep.us.us, align 8
  %.638.us.us = fmul double %.637.us.us, 5.000000e-01
  %.714.us.us = load double, ptr %gep316.us, align 8
  %.715.us.us = fmul double %.638.us.us, %.714.us.us
  %.716.us.us = fadd double %.585.us.us, %.715.us.us
  store double %.716.us.us, ptr %invariant.gep323.us.us, align 8
  %.508.us.us.1 = load double, ptr %gep340.us.us, align 8
  %.584.us.us.1 = load double, ptr %.583.us.us.1, align 8
  %.585.us.us.1 = fmul double %.508.us.us.1, %.584.us.us.1
  %.637.us.us.1 = load double, ptr %gep.us.us, align 8
  %.638.us.us.1 = fmul double %.637.us.us.1, 5.000000e-01
  %.714.us.us.1 = load double, ptr %.713.us.us.1, align 8
  %.715.us.us.1 = fmul double %.638.us.us.1, %.714.us.us.1
  %.716.us.us.1 = fadd double %.585.us.us.1, %.715.us.us.1
  %gep324.us.us.1 = getelementptr double, ptr %invariant.gep323.us.us, i64 %arg.out.5.3
  store double %.716.us.us.1, ptr %gep324.us.us.1, align 8
  %.312.us.us = add nuw nsw i64 %.305327333.us.us, 1
  %exitcond.not = icmp eq i64 %arg.p.5.1, %.312.us.us
  br i1 %exitcond.not, label %B88.B54.loopexit_crit_edge.split.us.us, label %B90.endif.endif.us.us

B88.B54.loopexit_crit_edge.split.us.us:           ; preds = %B90.endif.endif.us.us
  %.191.us = add nuw nsw i64 %.184345355.us, 1
  %exitcond369.not = icmp eq i64 %.191.us, %arg.p.5.0
  br i1 %exitcond369.not, label %B274, label %B56.endif.us

B274:                                             ; preds = %B88.B54.loopexit_crit_edge.split.us.us, %B56.endif.lr.ph, %B0.endif
  store i64 %arg.p.5.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @praxia_timing_in_cells_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.inside.0, ptr readnone captures(none) %arg.inside.1, i64 %arg.inside.2, i64 %arg.inside.3, ptr readonly captures(none) %arg.inside.4, i64 %arg.inside.5.0, i64 %arg.inside.5.1, i64 %arg.inside.5.2, i64 %arg.inside.5.3, i64 %arg.inside.6.0, i64 %arg.inside.6.1, i64 %arg.inside.6.2, i64 %arg.inside.6.3, ptr readnone captures(none) %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.5.2, i64 %arg.weights.6.0, i64 %arg.weights.6.1, i64 %arg.weights.6.2, ptr readnone captures(none) %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.5.3, i64 %arg.out.5.4, i64 %arg.out.6.0, i64 %arg.out.6.1, i64 %arg.out.6.2, i64 %arg.out.6.3, i64 %arg.out.6.4) local_unnamed_addr #0 {
B0.endif:
  %.127 = mul i64 %arg.inside.5.2, %arg.inside.5.1
  %.128 = mul i64 %.127, %arg.inside.5.3
  %.234 = getelementptr double, ptr %arg.inside.4, i64 %.128
  %.334.idx = shl i64 %.128, 4
  %.334 = getelementptr i8, ptr %arg.inside.4, i64 %.334.idx
  %.500729.not = icmp slt i64 %arg.inside.5.1, 1
  br i1 %.500729.not, label %B488, label %B140.endif.endif.lr.ph.split.us

B140.endif.endif.lr.ph.split.us:                  ; preds = %B0.endif
  %factor.op.mul715 = mul i64 %arg.out.5.4, %arg.out.5.3
  %factor.op.mul716 = mul i64 %arg.out.5.4, %arg.out.5.3
  %factor.op.mul690.reass = mul i64 %factor.op.mul716, %arg.out.5.2
  %.1133 = mul i64 %arg.weights.5.2, %arg.weights.5.1
  %.idx = mul i64 %arg.weights.5.2, 40
  %invariant.gep = getelementptr i8, ptr %arg.weights.4, i64 %.idx
  %.741679.not = icmp slt i64 %arg.inside.5.3, 1
  br i1 %.741679.not, label %B488, label %B140.endif.endif.us.us.preheader

B140.endif.endif.us.us.preheader:                 ; preds = %B140.endif.endif.lr.ph.split.us
  %.idx785 = mul i64 %arg.weights.5.2, 24
  %.1599.us.us.us.us.2 = shl i64 %arg.out.5.4, 1
  %.idx786 = shl i64 %arg.weights.5.2, 5
  %factor.op.mul = mul i64 %arg.out.5.2, %arg.out.5.1
  %factor.op.mul689.reass.reass = mul i64 %factor.op.mul, %factor.op.mul715
  br label %B140.endif.endif.us.us

B140.endif.endif.us.us:                           ; preds = %B206.B172.loopexit_crit_edge.split.us.us.us.us.1, %B140.endif.endif.us.us.preheader
  %.506718734.us.us = phi i64 [ %.513.us.us, %B206.B172.loopexit_crit_edge.split.us.us.us.us.1 ], [ 0, %B140.endif.endif.us.us.preheader ]
  %.913.us.us = mul i64 %factor.op.mul689.reass.reass, %.506718734.us.us
  %0 = getelementptr double, ptr %arg.out.4, i64 %.913.us.us
  %.1135.us.us = mul i64 %.1133, %.506718734.us.us
  %1 = getelementptr double, ptr %arg.weights.4, i64 %.1135.us.us
  %gep.us.us = getelementptr double, ptr %invariant.gep, i64 %.1135.us.us
  %.1355.us.us = mul i64 %.506718734.us.us, %arg.inside.5.2
  %2 = getelementptr i8, ptr %1, i64 %.idx785
  %reass.mul.us.us.us = mul i64 %.1355.us.us, %arg.inside.5.3
  %.1141.us.us.us.us.1 = getelementptr i8, ptr %1, i64 8
  %.1213.us.us.us.us.1 = getelementptr i8, ptr %2, i64 8
  %.1289.us.us.us.us.1 = getelementptr i8, ptr %gep.us.us, i64 8
  %.1141.us.us.us.us.2 = getelementptr i8, ptr %1, i64 16
  %.1213.us.us.us.us.2 = getelementptr i8, ptr %2, i64 16
  %.1289.us.us.us.us.2 = getelementptr i8, ptr %gep.us.us, i64 16
  br label %B208.else.if.us.us.us.us

B208.else.if.us.us.us.us:                         ; preds = %B208.else.if.us.us.us.us, %B140.endif.endif.us.us
  %.747674680.us.us.us.us = phi i64 [ 0, %B140.endif.endif.us.us ], [ %.754.us.us.us.us, %B208.else.if.us.us.us.us ]
  %.790.1.us.us.us.us = lshr i64 %.747674680.us.us.us.us, 3
  %.917.us.us.us.us = mul i64 %.790.1.us.us.us.us, %factor.op.mul715
  %.919.us.us.us.us = getelementptr double, ptr %0, i64 %.917.us.us.us.us
  %.1358.us.us.us.us = add i64 %.747674680.us.us.us.us, %reass.mul.us.us.us
  %.1361.us.us.us.us = getelementptr double, ptr %.334, i64 %.1358.us.us.us.us
  %.1434.us.us.us.us = getelementptr double, ptr %.234, i64 %.1358.us.us.us.us
  %.1509.us.us.us.us = getelementptr double, ptr %arg.inside.4, i64 %.1358.us.us.us.us
  %.1525.1.us.us.us.us = and i64 %.747674680.us.us.us.us, 7
  %invariant.gep.us.us.us.us = getelementptr double, ptr %.919.us.us.us.us, i64 %.1525.1.us.us.us.us
  %.1142.us.us.us.us = load double, ptr %1, align 8
  %.1214.us.us.us.us = load double, ptr %2, align 8
  %.1290.us.us.us.us = load double, ptr %gep.us.us, align 8
  %.1362.us.us.us.us = load double, ptr %.1361.us.us.us.us, align 8
  %.1363.us.us.us.us = fmul double %.1142.us.us.us.us, %.1362.us.us.us.us
  %.1435.us.us.us.us = load double, ptr %.1434.us.us.us.us, align 8
  %.1436.us.us.us.us = fmul double %.1435.us.us.us.us, 1.500000e+00
  %.1437.us.us.us.us = fmul double %.1214.us.us.us.us, %.1436.us.us.us.us
  %.1438.us.us.us.us = fadd double %.1363.us.us.us.us, %.1437.us.us.us.us
  %.1510.us.us.us.us = load double, ptr %.1509.us.us.us.us, align 8
  %.1511.us.us.us.us = fmul double %.1510.us.us.us.us, 5.000000e-01
  %.1512.us.us.us.us = fmul double %.1290.us.us.us.us, %.1511.us.us.us.us
  %.1513.us.us.us.us = fadd double %.1438.us.us.us.us, %.1512.us.us.us.us
  store double %.1513.us.us.us.us, ptr %invariant.gep.us.us.us.us, align 8
  %.1142.us.us.us.us.1 = load double, ptr %.1141.us.us.us.us.1, align 8
  %.1214.us.us.us.us.1 = load double, ptr %.1213.us.us.us.us.1, align 8
  %.1290.us.us.us.us.1 = load double, ptr %.1289.us.us.us.us.1, align 8
  %.1362.us.us.us.us.1 = load double, ptr %.1361.us.us.us.us, align 8
  %.1363.us.us.us.us.1 = fmul double %.1142.us.us.us.us.1, %.1362.us.us.us.us.1
  %.1435.us.us.us.us.1 = load double, ptr %.1434.us.us.us.us, align 8
  %.1436.us.us.us.us.1 = fmul double %.1435.us.us.us.us.1, 1.500000e+00
  %.1437.us.us.us.us.1 = fmul double %.1214.us.us.us.us.1, %.1436.us.us.us.us.1
  %.1438.us.us.us.us.1 = fadd double %.1363.us.us.us.us.1, %.1437.us.us.us.us.1
  %.1510.us.us.us.us.1 = load double, ptr %.1509.us.us.us.us, align 8
  %.1511.us.us.us.us.1 = fmul double %.1510.us.us.us.us.1, 5.000000e-01
  %.1512.us.us.us.us.1 = fmul double %.1290.us.us.us.us.1, %.1511.us.us.us.us.1
  %.1513.us.us.us.us.1 = fadd double %.1438.us.us.us.us.1, %.1512.us.us.us.us.1
  %gep.us.us.us.us.1 = getelementptr double, ptr %invariant.gep.us.us.us.us, i64 %arg.out.5.4
  store double %.1513.us.us.us.us.1, ptr %gep.us.us.us.us.1, align 8
  %.1142.us.us.us.us.2 = load double, ptr %.1141.us.us.us.us.2, align 8
  %.1214.us.us.us.us.2 = load double, ptr %.1213.us.us.us.us.2, align 8
  %.1290.us.us.us.us.2 = load double, ptr %.1289.us.us.us.us.2, align 8
  %.1362.us.us.us.us.2 = load double, ptr %.1361.us.us.us.us, align 8
  %.1363.us.us.us.us.2 = fmul double %.1142.us.us.us.us.2, %.1362.us.us.us.us.2
  %.1435.us.us.us.us.2 = load double, ptr %.1434.us.us.us.us, align 8
  %.1436.us.us.us.us.2 = fmul double %.1435.us.us.us.us.2, 1.500000e+00
  %.1437.us.us.us.us.2 = fmul double %.1214.us.us.us.us.2, %.1436.us.us.us.us.2
  %.1438.us.us.us.us.2 = fadd double %.1363.us.us.us.us.2, %.1437.us.us.us.us.2
  %.1510.us.us.us.us.2 = load double, ptr %.1509.us.us.us.us, align 8
  %.1511.us.us.us.us.2 = fmul double %.1510.us.us.us.us.2, 5.000000e-01
  %.1512.us.us.us.us.2 = fmul double %.1290.us.us.us.us.2, %.1511.us.us.us.us.2
  %.1513.us.us.us.us.2 = fadd double %.1438.us.us.us.us.2, %.1512.us.us.us.us.2
  %gep.us.us.us.us.2 = getelementptr double, ptr %invariant.gep.us.us.us.us, i64 %.1599.us.us.us.us.2
  store double %.1513.us.us.us.us.2, ptr %gep.us.us.us.us.2, align 8
  %.754.us.us.us.us = add nuw nsw i64 %.747674680.us.us.us.us, 1
  %exitcond.not = icmp eq i64 %arg.inside.5.3, %.754.us.us.us.us
  br i1 %exitcond.not, label %B206.B172.loopexit_crit_edge.split.us.us.us.us, label %B208.else.if.us.us.us.us

B206.B172.loopexit_crit_edge.split.us.us.us.us:   ; preds = %B208.else.if.us.us.us.us
  %3 = getelementptr double, ptr %0, i64 %factor.op.mul690.reass
  %4 = getelementptr double, ptr %1, i64 %arg.weights.5.2
  %5 = getelementptr i8, ptr %1, i64 %.idx786
  %.1328.us.us.us.1 = add i64 %.1355.us.us, 1
  %reass.mul.us.us.us.1 = mul i64 %.1328.us.us.us.1, %arg.inside.5.3
  %.1141.us.us.us.us.1.1 = getelementptr i8, ptr %4, i64 8
  %.1213.us.us.us.us.1.1 = getelementptr i8, ptr %5, i64 8
  %.1141.us.us.us.us.2.1 = getelementptr i8, ptr %4, i64 16
  %.1213.us.us.us.us.2.1 = getelementptr i8, ptr %5, i64 16
  br label %B208.else.if.us.us.us.us.1

B208.else.if.us.us.us.us.1:                       ; preds = %B208.else.if.us.us.us.us.1, %B206.B172.loopexit_crit_edge.split.us.us.us.us
  %.747674680.us.us.us.us.1 = phi i64 [ 0, %B206.B172.loopexit_crit_edge.split.us.us.us.us ], [ %.754.us.us.us.us.1, %B208.else.if.us.us.us.us.1 ]
  %.790.1.us.us.us.us.1 = lshr i64 %.747674680.us.us.us.us.1, 3
  %.917.us.us.us.us.1 = mul i64 %.790.1.us.us.us.us.1, %factor.op.mul715
  %.919.us.us.us.us.1 = getelementptr double, ptr %3, i64 %.917.us.us.us.us.1
  %.1358.us.us.us.us.1 = add i64 %.747674680.us.us.us.us.1, %reass.mul.us.us.us.1
  %.1361.us.us.us.us.1 = getelementptr double, ptr %.334, i64 %.1358.us.us.us.us.1
  %.1434.us.us.us.us.1 = getelementptr double, ptr %.234, i64 %.1358.us.us.us.us.1
  %.1509.us.us.us.us.1 = getelementptr double, ptr %arg.inside.4, i64 %.1358.us.us.us.us.1
  %.1525.1.us.us.us.us.1 = and i64 %.747674680.us.us.us.us.1, 7
  %invariant.gep.us.us.us.us.1 = getelementptr double, ptr %.919.us.us.us.us.1, i64 %.1525.1.us.us.us.us.1
  %.1142.us.us.us.us.1771 = load double, ptr %4, align 8
  %.1214.us.us.us.us.1772 = load double, ptr %5, align 8
  %.1290.us.us.us.us.1773 = load double, ptr %gep.us.us, align 8
  %.1362.us.us.us.us.1774 = load double, ptr %.1361.us.us.us.us.1, align 8
  %.1363.us.us.us.us.1775 = fmul double %.1142.us.us.us.us.1771, %.1362.us.us.us.us.1774
  %.1435.us.us.us.us.1776 = load double, ptr %.1434.us.us.us.us.1, align 8
  %.1436.us.us.us.us.1777 = fmul double %.1435.us.us.us.us.1776, 1.500000e+00
  %.1437.us.us.us.us.1778 = fmul double %.1214.us.us.us.us.1772, %.1436.us.us.us.us.1777
  %.1438.us.us.us.us.1779 = fadd double %.1363.us.us.us.us.1775, %.1437.us.us.us.us.1778
  %.1510.us.us.us.us.1780 = load double, ptr %.1509.us.us.us.us.1, align 8
  %.1511.us.us.us.us.1781 = fmul double %.1510.us.us.us.us.1780, 5.000000e-01
  %.1512.us.us.us.us.1782 = fmul double %.1290.us.us.us.us.1773, %.1511.us.us.us.us.1781
  %.1513.us.us.us.us.1783 = fadd double %.1438.us.us.us.us.1779, %.1512.us.us.us.us.1782
  store double %.1513.us.us.us.us.1783, ptr %invariant.gep.us.us.us.us.1, align 8
  %.1142.us.us.us.us.1.1 = load double, ptr %.1141.us.us.us.us.1.1, align 8
  %.1214.us.us.us.us.1.1 = load double, ptr %.1213.us.us.us.us.1.1, align 8
  %.1290.us.us.us.us.1.1 = load double, ptr %.1289.us.us.us.us.1, align 8
  %.1362.us.us.us.us.1.1 = load double, ptr %.1361.us.us.us.us.1, align 8
  %.1363.us.us.us.us.1.1 = fmul double %.1142.us.us.us.us.1.1, %.1362.us.us.us.us.1.1
  %.1435.us.us.us.us.1.1 = load double, ptr %.1434.us.us.us.us.1, align 8
  %.1436.us.us.us.us.1.1 = fmul double %.1435.us.us.us.us.1.1, 1.500000e+00
  %.1437.us.us.us.us.1.1 = fmul double %.1214.us.us.us.us.1.1, %.1436.us.us.us.us.1.1
  %.1438.us.us.us.us.1.1 = fadd double %.1363.us.us.us.us.1.1, %.1437.us.us.us.us.1.1
  %.1510.us.us.us.us.1.1 = load double, ptr %.1509.us.us.us.us.1, align 8
  %.1511.us.us.us.us.1.1 = fmul double %.1510.us.us.us.us.1.1, 5.000000e-01
  %.1512.us.us.us.us.1.1 = fmul double %.1290.us.us.us.us.1.1, %.1511.us.us.us.us.1.1
  %.1513.us.us.us.us.1.1 = fadd double %.1438.us.us.us.us.1.1, %.1512.us.us.us.us.1.1
  %gep.us.us.us.us.1.1 = getelementptr double, ptr %invariant.gep.us.us.us.us.1, i64 %arg.out.5.4
  store double %.1513.us.us.us.us.1.1, ptr %gep.us.us.us.us.1.1, align 8
  %.1142.us.us.us.us.2.1 = load double, ptr %.1141.us.us.us.us.2.1, align 8
  %.1214.us.us.us.us.2.1 = load double, ptr %.1213.us.us.us.us.2.1, align 8
  %.1290.us.us.us.us.2.1 = load double, ptr %.1289.us.us.us.us.2, align 8
  %.1362.us.us.us.us.2.1 = load double, ptr %.1361.us.us.us.us.1, align 8
  %.1363.us.us.us.us.2.1 = fmul double %.1142.us.us.us.us.2.1, %.1362.us.us.us.us.2.1
  %.1435.us.us.us.us.2.1 = load double, ptr %.1434.us.us.us.us.1, align 8
  %.1436.us.us.us.us.2.1 = fmul double %.1435.us.us.us.us.2.1, 1.500000e+00
  %.1437.us.us.us.us.2.1 = fmul double %.1214.us.us.us.us.2.1, %.1436.us.us.us.us.2.1
  %.1438.us.us.us.us.2.1 = fadd double %.1363.us.us.us.us.2.1, %.1437.us.us.us.us.2.1
  %.1510.us.us.us.us.2.1 = load double, ptr %.1509.us.us.us.us.1, align 8
  %.1511.us.us.us.us.2.1 = fmul double %.1510.us.us.us.us.2.1, 5.000000e-01
  %.1512.us.us.us.us.2.1 = fmul double %.1290.us.us.us.us.2.1, %.1511.us.us.us.us.2.1
  %.1513.us.us.us.us.2.1 = fadd double %.1438.us.us.us.us.2.1, %.1512.us.us.us.us.2.1
  %gep.us.us.us.us.2.1 = getelementptr double, ptr %invariant.gep.us.us.us.us.1, i64 %.1599.us.us.us.us.2
  store double %.1513.us.us.us.us.2.1, ptr %gep.us.us.us.us.2.1, align 8
  %.754.us.us.us.us.1 = add nuw nsw i64 %.747674680.us.us.us.us.1, 1
  %exitcond.1.not = icmp eq i64 %arg.inside.5.3, %.754.us.us.us.us.1
  br i1 %exitcond.1.not, label %B206.B172.loopexit_crit_edge.split.us.us.us.us.1, label %B208.else.if.us.us.us.us.1

B206.B172.loopexit_crit_edge.split.us.us.us.us.1: ; preds = %B208.else.if.us.us.us.us.1
  %.513.us.us = add nuw nsw i64 %.506718734.us.us, 1
  %exitcond784.not = icmp eq i64 %arg.inside.5.1, %.513.us.us
  br i1 %exitcond784.not, label %B488, label %B140.endif.endif.us.us

B488:                                             ; preds = %B206.B172.loopexit_crit_edge.split.us.us.us.us.1, %B140.endif.endif.lr.ph.split.us, %B0.endif
  store i64 %arg.inside.5.1, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef range(i32 -1, -2) i32 @praxia_timing_hasten_of_arrays(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.times.0, ptr readnone captures(none) %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr readonly captures(none) %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.6.0, ptr readnone captures(none) %arg.by_knot.0, ptr readnone captures(none) %arg.by_knot.1, i64 %arg.by_knot.2, i64 %arg.by_knot.3, ptr readonly captures(none) %arg.by_knot.4, i64 %arg.by_knot.5.0, i64 %arg.by_knot.5.1, i64 %arg.by_knot.5.2, i64 %arg.by_knot.6.0, i64 %arg.by_knot.6.1, i64 %arg.by_knot.6.2, ptr readnone captures(none) %arg.by_cell.0, ptr readnone captures(none) %arg.by_cell.1, i64 %arg.by_cell.2, i64 %arg.by_cell.3, ptr readonly captures(none) %arg.by_cell.4, i64 %arg.by_cell.5.0, i64 %arg.by_cell.5.1, i64 %arg.by_cell.5.2, i64 %arg.by_cell.6.0, i64 %arg.by_cell.6.1, i64 %arg.by_cell.6.2, ptr readnone captures(none) %arg.knot.0, ptr readnone captures(none) %arg.knot.1, i64 %arg.knot.2, i64 %arg.knot.3, ptr readonly captures(none) %arg.knot.4, i64 %arg.knot.5.0, i64 %arg.knot.5.1, i64 %arg.knot.5.2, i64 %arg.knot.5.3, i64 %arg.knot.6.0, i64 %arg.knot.6.1, i64 %arg.knot.6.2, i64 %arg.knot.6.3, ptr readnone captures(none) %arg.low.0, ptr readnone captures(none) %arg.low.1, i64 %arg.low.2, i64 %arg.low.3, ptr readonly captures(none) %arg.low.4, i64 %arg.low.5.0, i64 %arg.low.5.1, i64 %arg.low.5.2, i64 %arg.low.6.0, i64 %arg.low.6.1, i64 %arg.low.6.2, ptr readnone captures(none) %arg.high.0, ptr readnone captures(none) %arg.high.1, i64 %arg.high.2, i64 %arg.high.3, ptr readonly captures(none) %arg.high.4, i64 %arg.high.5.0, i64 %arg.high.5.1, i64 %arg.high.5.2, i64 %arg.high.6.0, i64 %arg.high.6.1, i64 %arg.high.6.2, ptr readnone captures(none) %arg.bound.0, ptr readnone captures(none) %arg.bound.1, i64 %arg.bound.2, i64 %arg.bound.3, ptr readonly captures(none) %arg.bound.4, i64 %arg.bound.5.0, i64 %arg.bound.6.0, ptr readnone captures(none) %arg.cell.0, ptr readnone captures(none) %arg.cell.1, i64 %arg.cell.2, i64 %arg.cell.3, ptr readonly captures(none) %arg.cell.4, i64 %arg.cell.5.0, i64 %arg.cell.5.1, i64 %arg.cell.5.2, i64 %arg.cell.5.3, i64 %arg.cell.5.4, i64 %arg.cell.6.0, i64 %arg.cell.6.1, i64 %arg.cell.6.2, i64 %arg.cell.6.3, i64 %arg.cell.6.4, ptr readnone captures(none) %arg.jerk.0, ptr readnone captures(none) %arg.jerk.1, i64 %arg.jerk.2, i64 %arg.jerk.3, ptr readonly captures(none) %arg.jerk.4, i64 %arg.jerk.5.0, i64 %arg.jerk.5.1, i64 %arg.jerk.5.2, i64 %arg.jerk.5.3, i64 %arg.jerk.6.0, i64 %arg.jerk.6.1, i64 %arg.jerk.6.2, i64 %arg.jerk.6.3, double %arg.first_gap, double %arg.gap, i64 %arg.iterations, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.one.0, ptr readnone captures(none) %arg.one.1, i64 %arg.one.2, i64 %arg.one.3, ptr %arg.one.4, i64 %arg.one.5.0, i64 %arg.one.5.1, i64 %arg.one.5.2, i64 %arg.one.5.3, i64 %arg.one.6.0, i64 %arg.one.6.1, i64 %arg.one.6.2, i64 %arg.one.6.3, ptr readnone captures(none) %arg.two.0, ptr readnone captures(none) %arg.two.1, i64 %arg.two.2, i64 %arg.two.3, ptr %arg.two.4, i64 %arg.two.5.0, i64 %arg.two.5.1, i64 %arg.two.5.2, i64 %arg.two.5.3, i64 %arg.two.5.4, i64 %arg.two.6.0, i64 %arg.two.6.1, i64 %arg.two.6.2, i64 %arg.two.6.3, i64 %arg.two.6.4, ptr readnone captures(none) %arg.top.0, ptr readnone captures(none) %arg.top.1, i64 %arg.top.2, i64 %arg.top.3, ptr captures(none) %arg.top.4, i64 %arg.top.5.0, i64 %arg.top.5.1, i64 %arg.top.6.0, i64 %arg.top.6.1, ptr readnone captures(none) %arg.band.0, ptr readnone captures(none) %arg.band.1, i64 %arg.band.2, i64 %arg.band.3, ptr %arg.band.4, i64 %arg.band.5.0, i64 %arg.band.5.1, i64 %arg.band.6.0, i64 %arg.band.6.1, ptr readnone captures(none) %arg.rhs.0, ptr readnone captures(none) %arg.rhs.1, i64 %arg.rhs.2, i64 %arg.rhs.3, ptr captures(none) %arg.rhs.4, i64 %arg.rhs.5.0, i64 %arg.rhs.6.0) local_unnamed_addr #0 {
B0:
  %.428 = alloca double, align 8
  %arg.cell.5.2.fr.i = freeze i64 %arg.cell.5.2
  store double 0.000000e+00, ptr %.428, align 8
  %.1475 = alloca double, align 8
  store double 0.000000e+00, ptr %.1475, align 8
  %.310 = add i64 %arg.cell.5.0, 1
  %.140214.i = icmp sgt i64 %arg.c.5.0, 2
  br i1 %.140214.i, label %B72.lr.ph.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit

B72.lr.ph.i:                                      ; preds = %B0
  %.236.i = mul i64 %arg.by_cell.5.2, %arg.by_cell.5.1
  %.242.idx.i = shl i64 %arg.by_cell.5.2, 4
  %invariant.gep.i = getelementptr i8, ptr %arg.by_cell.4, i64 %.242.idx.i
  %.331.pre.i = load double, ptr %arg.times.4, align 8, !noalias !19
  %.391.pre.i = load double, ptr %arg.c.4, align 8, !noalias !19
  %0 = add nsw i64 %arg.c.5.0, -3
  br label %B72.i

B72.i:                                            ; preds = %B72.i, %B72.lr.ph.i
  %.391.i = phi double [ %.391.pre.i, %B72.lr.ph.i ], [ %.452.i, %B72.i ]
  %.331.i = phi double [ %.331.pre.i, %B72.lr.ph.i ], [ %.301.i, %B72.i ]
  %total.2.0217.i = phi double [ 0.000000e+00, %B72.lr.ph.i ], [ %.534.i, %B72.i ]
  %.146213215.i = phi i64 [ 0, %B72.lr.ph.i ], [ %.153.i, %B72.i ]
  %.153.i = add nuw nsw i64 %.146213215.i, 1
  %.238.i = mul i64 %.236.i, %.146213215.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.238.i
  %1 = getelementptr double, ptr %arg.times.4, i64 %.153.i
  %.301.i = load double, ptr %1, align 8, !noalias !19
  %.332.i = fsub double %.301.i, %.331.i
  %.361.i = load double, ptr %gep.i, align 8, !noalias !19
  %2 = getelementptr double, ptr %arg.c.4, i64 %.146213215.i
  %.392.i = fmul double %.391.i, %.361.i
  %.420.i = getelementptr i8, ptr %gep.i, i64 8
  %.421.i = load double, ptr %.420.i, align 8, !noalias !19
  %3 = getelementptr double, ptr %arg.c.4, i64 %.153.i
  %.452.i = load double, ptr %3, align 8, !noalias !19
  %.453.i = fmul double %.421.i, %.452.i
  %.454.i = fadd double %.392.i, %.453.i
  %.482.i = getelementptr i8, ptr %gep.i, i64 16
  %.483.i = load double, ptr %.482.i, align 8, !noalias !19
  %4 = getelementptr i8, ptr %2, i64 16
  %.514.i = load double, ptr %4, align 8, !noalias !19
  %.515.i = fmul double %.483.i, %.514.i
  %.516.i = fadd double %.454.i, %.515.i
  %.524.i = tail call double @sqrt(double %.516.i)
  %.532.i = fdiv double %.332.i, %.524.i
  %.534.i = fadd double %total.2.0217.i, %.532.i
  %exitcond.not.i = icmp eq i64 %.146213215.i, %0
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.loopexit, label %B72.i

_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.loopexit: ; preds = %B72.i
  %5 = fmul reassoc nnan nsz arcp contract double %.534.i, %arg.first_gap
  br label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit

_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.loopexit, %B0
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B0 ], [ %5, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit.loopexit ]
  %.331 = shl nsw i64 %arg.knot.5.1, 4
  %.332 = or disjoint i64 %.331, 1
  %.333 = mul nsw i64 %.310, %.332
  %.358 = shl i64 %arg.cell.5.0, 5
  %.359 = mul i64 %.358, %arg.cell.5.2.fr.i
  %.360 = add nsw i64 %.359, %.333
  %.406 = sitofp i64 %.360 to double
  %.410 = fdiv reassoc nnan nsz arcp contract double %total.2.0.lcssa.i, %.406
  store double 0.000000e+00, ptr %.428, align 8
  call fastcc void @praxia_search_part_0(ptr nonnull %.428, ptr %arg.by_knot.4, i64 %arg.by_knot.5.1, i64 %arg.by_knot.5.2, ptr %arg.by_cell.4, i64 %arg.by_cell.5.1, i64 %arg.by_cell.5.2, ptr %arg.knot.4, i64 %arg.knot.5.1, i64 %arg.knot.5.2, i64 %arg.knot.5.3, ptr %arg.low.4, i64 %arg.low.5.1, i64 %arg.low.5.2, ptr %arg.high.4, i64 %arg.high.5.1, i64 %arg.high.5.2, ptr %arg.bound.4, ptr %arg.cell.4, i64 %arg.cell.5.0, i64 %arg.cell.5.1, i64 %arg.cell.5.2.fr.i, i64 %arg.cell.5.3, i64 %arg.cell.5.4, ptr %arg.jerk.4, i64 %arg.jerk.5.1, i64 %arg.jerk.5.2, i64 %arg.jerk.5.3, ptr %arg.c.4, ptr %arg.one.4, i64 %arg.one.5.1, i64 %arg.one.5.2, i64 %arg.one.5.3, ptr %arg.two.4, i64 %arg.two.5.1, i64 %arg.two.5.2, i64 %arg.two.5.3, i64 %arg.two.5.4, ptr %arg.top.4, i64 %arg.top.5.1, double %.410, double -1.000000e+00)
  %.6111380.not = icmp slt i64 %arg.iterations, 1
  br i1 %.6111380.not, label %common.ret, label %B298.lr.ph

B298:                                             ; preds = %B298.lr.ph, %B1010
  %mu.2.01385 = phi double [ %.410, %B298.lr.ph ], [ %129, %B1010 ]
  %.61713421383 = phi i64 [ 0, %B298.lr.ph ], [ %.624, %B1010 ]
  %.624 = add nuw nsw i64 %.61713421383, 1
  br i1 %.13231326, label %B72.i1, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit

B72.i1:                                           ; preds = %B298, %B72.i1
  %.34529642966.i = phi i64 [ %.352.i, %B72.i1 ], [ 0, %B298 ]
  %.352.i = add nuw i64 %.34529642966.i, 1
  %6 = getelementptr double, ptr %arg.rhs.4, i64 %.34529642966.i
  store double 0.000000e+00, ptr %6, align 8, !noalias !22
  %.455.i = mul i64 %.34529642966.i, %arg.band.5.1
  %.459.i = getelementptr double, ptr %arg.band.4, i64 %.455.i
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.459.i, i8 0, i64 24, i1 false), !noalias !22
  %exitcond.not6.i = icmp eq i64 %.34529642966.i, %.310
  br i1 %exitcond.not6.i, label %B128.endif.i, label %B72.i1

B602.i:                                           ; preds = %B240.endif.endif.us.i, %B168.endif.i
  %h00.5.1.lcssa.i = phi double [ 0.000000e+00, %B168.endif.i ], [ %.1666.us.7.i, %B240.endif.endif.us.i ]
  %h01.5.1.lcssa.i = phi double [ 0.000000e+00, %B168.endif.i ], [ %.1672.us.7.i, %B240.endif.endif.us.i ]
  %h11.5.1.lcssa.i = phi double [ 0.000000e+00, %B168.endif.i ], [ %.1678.us.7.i, %B240.endif.endif.us.i ]
  %r0.5.1.lcssa.i = phi double [ 0.000000e+00, %B168.endif.i ], [ %.1683.us.7.i, %B240.endif.endif.us.i ]
  %r1.5.1.lcssa.i = phi double [ 0.000000e+00, %B168.endif.i ], [ %.1688.us.7.i, %B240.endif.endif.us.i ]
  %.1779.i = mul i64 %.66230203030.i, %arg.top.5.1
  %.1783.i = getelementptr double, ptr %arg.top.4, i64 %.1779.i
  %.1784.i = load double, ptr %.1783.i, align 8, !noalias !22
  %.1838.i = getelementptr i8, ptr %.1783.i, i64 8
  %.1839.i = load double, ptr %.1838.i, align 8, !noalias !22
  %.1840.i = fmul reassoc nnan nsz arcp contract double %.1839.i, %.1784.i
  %.1898.i = fmul reassoc nnan nsz arcp contract double %.1784.i, %.1842.i
  %.1967.i = mul i64 %.1965.i, %.66230203030.i
  %.1973.i = getelementptr double, ptr %arg.by_knot.4, i64 %.1967.i
  %.1974.i = load double, ptr %.1973.i, align 8, !noalias !22
  %.2049.i = getelementptr i8, ptr %.1973.i, i64 8
  %.2050.i = load double, ptr %.2049.i, align 8, !noalias !22
  %.2108.i = mul i64 %.66230203030.i, %arg.band.5.1
  %.2112.i = getelementptr double, ptr %arg.band.4, i64 %.2108.i
  %.2113.i = load double, ptr %.2112.i, align 8, !noalias !22
  %7 = fmul reassoc nnan nsz arcp contract double %.1974.i, %.1974.i
  %.2115.i = fmul reassoc nnan nsz arcp contract double %7, %.1840.i
  %.2117.i = fadd reassoc nnan nsz arcp contract double %.2115.i, %h00.5.1.lcssa.i
  %.2120.i = fadd reassoc nnan nsz arcp contract double %.2117.i, %.2113.i
  store double %.2120.i, ptr %.2112.i, align 8, !noalias !22
  %.2226.i = getelementptr i8, ptr %.2112.i, i64 8
  %.2227.i = load double, ptr %.2226.i, align 8, !noalias !22
  %.2228.i = fmul reassoc nnan nsz arcp contract double %.1840.i, %.1974.i
  %.2229.i = fmul reassoc nnan nsz arcp contract double %.2228.i, %.2050.i
  %.2231.i = fadd reassoc nnan nsz arcp contract double %.2229.i, %h01.5.1.lcssa.i
  %.2234.i = fadd reassoc nnan nsz arcp contract double %.2231.i, %.2227.i
  store double %.2234.i, ptr %.2226.i, align 8, !noalias !22
  %.2337.i = mul i64 %.669.i, %arg.band.5.1
  %.2341.i = getelementptr double, ptr %arg.band.4, i64 %.2337.i
  %.2342.i = load double, ptr %.2341.i, align 8, !noalias !22
  %8 = fmul reassoc nnan nsz arcp contract double %.2050.i, %.2050.i
  %.2344.i = fmul reassoc nnan nsz arcp contract double %8, %.1840.i
  %.2346.i = fadd reassoc nnan nsz arcp contract double %.2344.i, %h11.5.1.lcssa.i
  %.2349.i = fadd reassoc nnan nsz arcp contract double %.2346.i, %.2342.i
  store double %.2349.i, ptr %.2341.i, align 8, !noalias !22
  %9 = getelementptr double, ptr %arg.rhs.4, i64 %.66230203030.i
  %.2432.i = load double, ptr %9, align 8, !noalias !22
  %.2433.i = fmul reassoc nnan nsz arcp contract double %.1974.i, %.1898.i
  %.2435.i = fadd reassoc nnan nsz arcp contract double %.2433.i, %r0.5.1.lcssa.i
  %.2438.i = fadd reassoc nnan nsz arcp contract double %.2435.i, %.2432.i
  store double %.2438.i, ptr %9, align 8, !noalias !22
  %10 = getelementptr double, ptr %arg.rhs.4, i64 %.669.i
  %.2503.i = load double, ptr %10, align 8, !noalias !22
  %.2504.i = fmul reassoc nnan nsz arcp contract double %.2050.i, %.1898.i
  %.2506.i = fadd reassoc nnan nsz arcp contract double %.2504.i, %r1.5.1.lcssa.i
  %.2509.i = fadd reassoc nnan nsz arcp contract double %.2506.i, %.2503.i
  store double %.2509.i, ptr %10, align 8, !noalias !22
  %exitcond5.not.i = icmp eq i64 %.66230203030.i, %arg.cell.5.0
  br i1 %exitcond5.not.i, label %B988.endif.i, label %B168.endif.i

B1058.i:                                          ; preds = %B1058.lr.ph.i, %B2014.i
  %exitcond3205.not.i = phi i1 [ false, %B1058.lr.ph.i ], [ true, %B2014.i ]
  %.276331483158.i = phi i64 [ 0, %B1058.lr.ph.i ], [ 1, %B2014.i ]
  %.2858.i = mul nuw nsw i64 %.276331483158.i, %arg.by_cell.5.2
  %.2860.i = getelementptr double, ptr %33, i64 %.2858.i
  %.2921.i = load double, ptr %.2860.i, align 8, !noalias !22
  %.2982.i = getelementptr i8, ptr %.2860.i, i64 8
  %.3046.i = getelementptr i8, ptr %.2860.i, i64 16
  br i1 %.32743088.not.i, label %B2014.i, label %B1346.endif.endif.lr.ph.i

B2014.i:                                          ; preds = %B1456.B1344.loopexit_crit_edge.us.i, %B1058.i
  %h00.7.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4430.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h01.7.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4435.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h02.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4440.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h11.7.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4445.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h12.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4450.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h22.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4456.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m0.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4461.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m1.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4466.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m2.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4471.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %ff.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4477.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r0.7.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4482.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r1.7.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4487.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r2.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4492.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %rf.3.2.lcssa.i = phi double [ 0.000000e+00, %B1058.i ], [ %.4608.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %.4755.i = load double, ptr %.4754.i, align 8, !noalias !22
  %.4787.i = fmul reassoc nnan nsz arcp contract double %m0.3.2.lcssa.i, 2.000000e+00
  %.4819.i = fmul reassoc nnan nsz arcp contract double %ff.3.2.lcssa.i, %.2921.i
  %.4820.i = fadd reassoc nnan nsz arcp contract double %.4819.i, %.4787.i
  %.4821.i = fmul reassoc nnan nsz arcp contract double %.4820.i, %.2921.i
  %.4823.i = fadd reassoc nnan nsz arcp contract double %.4821.i, %h00.7.2.lcssa.i
  %.4826.i = fadd reassoc nnan nsz arcp contract double %.4823.i, %.4755.i
  store double %.4826.i, ptr %.4754.i, align 8, !noalias !22
  %.4933.i = load double, ptr %.4932.i, align 8, !noalias !22
  %.4963.i = load double, ptr %.2860.i, align 8, !noalias !22
  %.4965.i = fmul reassoc nnan nsz arcp contract double %.4963.i, %m1.3.2.lcssa.i
  %.4999.i = load double, ptr %.2982.i, align 8, !noalias !22
  %.5065.i = fmul reassoc nnan nsz arcp contract double %.4963.i, %ff.3.2.lcssa.i
  %reass.add.i = fadd reassoc nnan nsz arcp contract double %.5065.i, %m0.3.2.lcssa.i
  %reass.mul.i = fmul reassoc nnan nsz arcp contract double %reass.add.i, %.4999.i
  %.5002.i = fadd reassoc nnan nsz arcp contract double %.4933.i, %h01.7.2.lcssa.i
  %.5066.i = fadd reassoc nnan nsz arcp contract double %.5002.i, %.4965.i
  %.5067.i = fadd reassoc nnan nsz arcp contract double %.5066.i, %reass.mul.i
  store double %.5067.i, ptr %.4932.i, align 8, !noalias !22
  %.5174.i = load double, ptr %.5173.i, align 8, !noalias !22
  %.5204.i = load double, ptr %.2860.i, align 8, !noalias !22
  %.5206.i = fmul reassoc nnan nsz arcp contract double %.5204.i, %m2.3.2.lcssa.i
  %.5240.i = load double, ptr %.3046.i, align 8, !noalias !22
  %.5308.i = fmul reassoc nnan nsz arcp contract double %.5204.i, %ff.3.2.lcssa.i
  %reass.add2959.i = fadd reassoc nnan nsz arcp contract double %.5308.i, %m0.3.2.lcssa.i
  %reass.mul2960.i = fmul reassoc nnan nsz arcp contract double %reass.add2959.i, %.5240.i
  %.5245.i = fadd reassoc nnan nsz arcp contract double %.5174.i, %h02.3.2.lcssa.i
  %.5309.i = fadd reassoc nnan nsz arcp contract double %.5245.i, %.5206.i
  %.5310.i = fadd reassoc nnan nsz arcp contract double %.5309.i, %reass.mul2960.i
  store double %.5310.i, ptr %.5173.i, align 8, !noalias !22
  %.5418.i = load double, ptr %.5417.i, align 8, !noalias !22
  %.5448.i = load double, ptr %.2982.i, align 8, !noalias !22
  %.5450.i = fmul reassoc nnan nsz arcp contract double %m1.3.2.lcssa.i, 2.000000e+00
  %.5482.i = fmul reassoc nnan nsz arcp contract double %.5448.i, %ff.3.2.lcssa.i
  %.5483.i = fadd reassoc nnan nsz arcp contract double %.5482.i, %.5450.i
  %.5484.i = fmul reassoc nnan nsz arcp contract double %.5483.i, %.5448.i
  %.5486.i = fadd reassoc nnan nsz arcp contract double %.5418.i, %h11.7.2.lcssa.i
  %.5489.i = fadd reassoc nnan nsz arcp contract double %.5486.i, %.5484.i
  store double %.5489.i, ptr %.5417.i, align 8, !noalias !22
  %.5597.i = load double, ptr %.5596.i, align 8, !noalias !22
  %.5627.i = load double, ptr %.2982.i, align 8, !noalias !22
  %.5629.i = fmul reassoc nnan nsz arcp contract double %.5627.i, %m2.3.2.lcssa.i
  %.5663.i = load double, ptr %.3046.i, align 8, !noalias !22
  %.5731.i = fmul reassoc nnan nsz arcp contract double %.5627.i, %ff.3.2.lcssa.i
  %reass.add2961.i = fadd reassoc nnan nsz arcp contract double %.5731.i, %m1.3.2.lcssa.i
  %reass.mul2962.i = fmul reassoc nnan nsz arcp contract double %reass.add2961.i, %.5663.i
  %.5668.i = fadd reassoc nnan nsz arcp contract double %.5597.i, %h12.3.2.lcssa.i
  %.5732.i = fadd reassoc nnan nsz arcp contract double %.5668.i, %.5629.i
  %.5733.i = fadd reassoc nnan nsz arcp contract double %.5732.i, %reass.mul2962.i
  store double %.5733.i, ptr %.5596.i, align 8, !noalias !22
  %.5841.i = load double, ptr %.5840.i, align 8, !noalias !22
  %.5871.i = load double, ptr %.3046.i, align 8, !noalias !22
  %.5873.i = fmul reassoc nnan nsz arcp contract double %m2.3.2.lcssa.i, 2.000000e+00
  %.5907.i = fmul reassoc nnan nsz arcp contract double %.5871.i, %ff.3.2.lcssa.i
  %.5910.i = fadd reassoc nnan nsz arcp contract double %.5907.i, %.5873.i
  %.5911.i = fmul reassoc nnan nsz arcp contract double %.5910.i, %.5871.i
  %.5913.i = fadd reassoc nnan nsz arcp contract double %.5841.i, %h22.3.2.lcssa.i
  %.5916.i = fadd reassoc nnan nsz arcp contract double %.5913.i, %.5911.i
  store double %.5916.i, ptr %.5840.i, align 8, !noalias !22
  %.5999.i = load double, ptr %40, align 8, !noalias !22
  %.6029.i = load double, ptr %.2860.i, align 8, !noalias !22
  %.6033.i = fadd reassoc nnan nsz arcp contract double %.5999.i, %r0.7.2.lcssa.i
  %11 = fmul reassoc nnan nsz arcp contract double %rf.3.2.lcssa.i, %.6029.i
  %.6036.i = fsub reassoc nnan nsz arcp contract double %.6033.i, %11
  store double %.6036.i, ptr %40, align 8, !noalias !22
  %.6099.i = load double, ptr %41, align 8, !noalias !22
  %.6129.i = load double, ptr %.2982.i, align 8, !noalias !22
  %.6133.i = fadd reassoc nnan nsz arcp contract double %.6099.i, %r1.7.2.lcssa.i
  %12 = fmul reassoc nnan nsz arcp contract double %rf.3.2.lcssa.i, %.6129.i
  %.6136.i = fsub reassoc nnan nsz arcp contract double %.6133.i, %12
  store double %.6136.i, ptr %41, align 8, !noalias !22
  %.6198.i = load double, ptr %42, align 8, !noalias !22
  %.6228.i = load double, ptr %.3046.i, align 8, !noalias !22
  %.6236.i = fadd reassoc nnan nsz arcp contract double %.6198.i, %r2.3.2.lcssa.i
  %13 = fmul reassoc nnan nsz arcp contract double %rf.3.2.lcssa.i, %.6228.i
  %.6239.i = fsub reassoc nnan nsz arcp contract double %.6236.i, %13
  store double %.6239.i, ptr %42, align 8, !noalias !22
  br i1 %exitcond3205.not.i, label %B2864.i, label %B1058.i

B2864.i:                                          ; preds = %B2014.i
  %.6617.pre.i = load double, ptr %36, align 8, !noalias !22
  %.7033.pre.i = load double, ptr %.5173.i, align 8, !noalias !22
  %.6865.pre.i = load double, ptr %.4932.i, align 8, !noalias !22
  %.6697.pre.i = load double, ptr %.4754.i, align 8, !noalias !22
  %gep.phi.trans.insert.i = getelementptr double, ptr %invariant.gep.i3, i64 %.2856.i
  %.6584.phi.trans.insert.i = getelementptr i8, ptr %gep.phi.trans.insert.i, i64 16
  %.6585.pre.i = load double, ptr %.6584.phi.trans.insert.i, align 8, !noalias !22
  %.6521.phi.trans.insert.i = getelementptr i8, ptr %gep.phi.trans.insert.i, i64 8
  %.6522.pre.i = load double, ptr %.6521.phi.trans.insert.i, align 8, !noalias !22
  %.6461.pre.i = load double, ptr %gep.phi.trans.insert.i, align 8, !noalias !22
  %14 = getelementptr double, ptr %arg.times.4, i64 %.2649.i
  %.6400.i = load double, ptr %14, align 8, !noalias !22
  %15 = getelementptr double, ptr %arg.times.4, i64 %.264231763192.i
  %.6431.i = load double, ptr %15, align 8, !noalias !22
  %.6432.i = fsub reassoc nnan nsz arcp contract double %.6400.i, %.6431.i
  %.6492.i = load double, ptr %34, align 8, !noalias !22
  %.6493.i = fmul reassoc nnan nsz arcp contract double %.6492.i, %.6461.pre.i
  %.6554.i = load double, ptr %35, align 8, !noalias !22
  %.6555.i = fmul reassoc nnan nsz arcp contract double %.6554.i, %.6522.pre.i
  %.6618.i = fmul reassoc nnan nsz arcp contract double %.6585.pre.i, %.6617.pre.i
  %.6556.i = fadd reassoc nnan nsz arcp contract double %.6493.i, %.6618.i
  %.6619.i = fadd reassoc nnan nsz arcp contract double %.6556.i, %.6555.i
  %.6620.i = fmul reassoc nnan nsz arcp contract double %.6432.i, 5.000000e-01
  %sqrt2958.le.i = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.6619.i)
  %.6633.i = fmul reassoc nnan nsz arcp contract double %sqrt2958.le.i, %.6619.i
  %.6637.i = fdiv reassoc nnan nsz arcp contract double %.6620.i, %.6633.i
  %.6638.i = fmul reassoc nnan nsz arcp contract double %.6637.i, 1.500000e+00
  %.6642.i = fdiv reassoc nnan nsz arcp contract double %.6638.i, %.6619.i
  %16 = fmul reassoc nnan nsz arcp contract double %.6461.pre.i, %.6461.pre.i
  %.6757.i = fmul reassoc nnan nsz arcp contract double %16, %.6642.i
  %.6758.i = fadd reassoc nnan nsz arcp contract double %.6757.i, %.6697.pre.i
  store double %.6758.i, ptr %.4754.i, align 8, !noalias !22
  %.6894.i = load double, ptr %gep.phi.trans.insert.i, align 8, !noalias !22
  %.6924.i = load double, ptr %.6521.phi.trans.insert.i, align 8, !noalias !22
  %.6895.i = fmul reassoc nnan nsz arcp contract double %.6924.i, %.6894.i
  %.6925.i = fmul reassoc nnan nsz arcp contract double %.6895.i, %.6642.i
  %.6926.i = fadd reassoc nnan nsz arcp contract double %.6925.i, %.6865.pre.i
  store double %.6926.i, ptr %.4932.i, align 8, !noalias !22
  %.7062.i = load double, ptr %gep.phi.trans.insert.i, align 8, !noalias !22
  %.7092.i = load double, ptr %.6584.phi.trans.insert.i, align 8, !noalias !22
  %.7063.i = fmul reassoc nnan nsz arcp contract double %.7092.i, %.7062.i
  %.7093.i = fmul reassoc nnan nsz arcp contract double %.7063.i, %.6642.i
  %.7094.i = fadd reassoc nnan nsz arcp contract double %.7093.i, %.7033.pre.i
  store double %.7094.i, ptr %.5173.i, align 8, !noalias !22
  %.7202.i = load double, ptr %.5417.i, align 8, !noalias !22
  %.7231.i = load double, ptr %.6521.phi.trans.insert.i, align 8, !noalias !22
  %17 = fmul reassoc nnan nsz arcp contract double %.7231.i, %.7231.i
  %.7262.i = fmul reassoc nnan nsz arcp contract double %17, %.6642.i
  %.7263.i = fadd reassoc nnan nsz arcp contract double %.7262.i, %.7202.i
  store double %.7263.i, ptr %.5417.i, align 8, !noalias !22
  %.7371.i = load double, ptr %.5596.i, align 8, !noalias !22
  %.7400.i = load double, ptr %.6521.phi.trans.insert.i, align 8, !noalias !22
  %.7401.i = fmul reassoc nnan nsz arcp contract double %.7400.i, %.6642.i
  %.7430.i = load double, ptr %.6584.phi.trans.insert.i, align 8, !noalias !22
  %.7431.i = fmul reassoc nnan nsz arcp contract double %.7401.i, %.7430.i
  %.7432.i = fadd reassoc nnan nsz arcp contract double %.7431.i, %.7371.i
  store double %.7432.i, ptr %.5596.i, align 8, !noalias !22
  %.7540.i = load double, ptr %.5840.i, align 8, !noalias !22
  %.7569.i = load double, ptr %.6584.phi.trans.insert.i, align 8, !noalias !22
  %18 = fmul reassoc nnan nsz arcp contract double %.7569.i, %.7569.i
  %.7600.i = fmul reassoc nnan nsz arcp contract double %18, %.6642.i
  %.7601.i = fadd reassoc nnan nsz arcp contract double %.7600.i, %.7540.i
  store double %.7601.i, ptr %.5840.i, align 8, !noalias !22
  %.7684.i = load double, ptr %40, align 8, !noalias !22
  %.7713.i = load double, ptr %gep.phi.trans.insert.i, align 8, !noalias !22
  %.7714.i = fmul reassoc nnan nsz arcp contract double %.7713.i, %.6637.i
  %.7715.i = fadd reassoc nnan nsz arcp contract double %.7714.i, %.7684.i
  store double %.7715.i, ptr %40, align 8, !noalias !22
  %.7778.i = load double, ptr %41, align 8, !noalias !22
  %.7807.i = load double, ptr %.6521.phi.trans.insert.i, align 8, !noalias !22
  %.7808.i = fmul reassoc nnan nsz arcp contract double %.7807.i, %.6637.i
  %.7809.i = fadd reassoc nnan nsz arcp contract double %.7808.i, %.7778.i
  store double %.7809.i, ptr %41, align 8, !noalias !22
  %.7873.i = load double, ptr %42, align 8, !noalias !22
  %.7902.i = load double, ptr %.6584.phi.trans.insert.i, align 8, !noalias !22
  %.7903.i = fmul reassoc nnan nsz arcp contract double %.7902.i, %.6637.i
  %.7904.i = fadd reassoc nnan nsz arcp contract double %.7903.i, %.7873.i
  store double %.7904.i, ptr %42, align 8, !noalias !22
  %exitcond3206.not.i = icmp eq i64 %.2649.i, %arg.cell.5.0
  br i1 %exitcond3206.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B1058.lr.ph.i

B128.endif.i:                                     ; preds = %B72.i1
  br i1 %.6563027.i, label %B168.endif.lr.ph.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit

B168.endif.lr.ph.i:                               ; preds = %B128.endif.i
  %.1842.i = fneg reassoc nnan nsz arcp contract double %mu.2.01385
  br label %B168.endif.i

B168.endif.i:                                     ; preds = %B168.endif.lr.ph.i, %B602.i
  %.66230203030.i = phi i64 [ 0, %B168.endif.lr.ph.i ], [ %.669.i, %B602.i ]
  %.669.i = add nuw nsw i64 %.66230203030.i, 1
  br i1 %.8202993.not.i, label %B602.i, label %B240.endif.endif.lr.ph.i

B240.endif.endif.lr.ph.i:                         ; preds = %B168.endif.i
  %.958.i = mul i64 %factor.op.mul.reass.i, %.66230203030.i
  %19 = getelementptr double, ptr %arg.knot.4, i64 %.958.i
  %.1065.i = mul i64 %factor.op.mul2986.reass.i, %.66230203030.i
  %20 = getelementptr double, ptr %arg.one.4, i64 %.1065.i
  br label %B240.endif.endif.us.i

B240.endif.endif.us.i:                            ; preds = %B240.endif.endif.us.i, %B240.endif.endif.lr.ph.i
  %r1.5.13000.us.i = phi double [ 0.000000e+00, %B240.endif.endif.lr.ph.i ], [ %.1688.us.7.i, %B240.endif.endif.us.i ]
  %r0.5.12999.us.i = phi double [ 0.000000e+00, %B240.endif.endif.lr.ph.i ], [ %.1683.us.7.i, %B240.endif.endif.us.i ]
  %h11.5.12998.us.i = phi double [ 0.000000e+00, %B240.endif.endif.lr.ph.i ], [ %.1678.us.7.i, %B240.endif.endif.us.i ]
  %h01.5.12997.us.i = phi double [ 0.000000e+00, %B240.endif.endif.lr.ph.i ], [ %.1672.us.7.i, %B240.endif.endif.us.i ]
  %h00.5.12996.us.i = phi double [ 0.000000e+00, %B240.endif.endif.lr.ph.i ], [ %.1666.us.7.i, %B240.endif.endif.us.i ]
  %.82629882994.us.i = phi i64 [ 0, %B240.endif.endif.lr.ph.i ], [ %.833.us.i, %B240.endif.endif.us.i ]
  %.960.us.i = mul i64 %.82629882994.us.i, %factor.op.mul3018.i
  %.962.us.i = getelementptr double, ptr %19, i64 %.960.us.i
  %.1067.us.i = mul i64 %.82629882994.us.i, %factor.op.mul.i
  %.1069.us.i = getelementptr double, ptr %20, i64 %.1067.us.i
  %21 = getelementptr double, ptr %.962.us.i, i64 %arg.knot.5.3
  %22 = getelementptr i8, ptr %.1069.us.i, i64 %.idx2956.i
  %23 = getelementptr double, ptr %.1069.us.i, i64 %arg.one.5.3
  %24 = getelementptr i8, ptr %.1069.us.i, i64 %.idx2957.i
  %.1278.us.i = load double, ptr %.962.us.i, align 8, !noalias !22
  %.1332.us.i = load double, ptr %21, align 8, !noalias !22
  %.1386.us.i = load double, ptr %.1069.us.i, align 8, !noalias !22
  %.1440.us.i = load double, ptr %22, align 8, !noalias !22
  %.1441.us.i = fmul reassoc nnan nsz arcp contract double %.1440.us.i, %.1386.us.i
  %.1495.us.i = load double, ptr %23, align 8, !noalias !22
  %.1549.us.i = load double, ptr %24, align 8, !noalias !22
  %.1550.us.i = fmul reassoc nnan nsz arcp contract double %.1549.us.i, %.1495.us.i
  %.1551.us.i = fadd reassoc nnan nsz arcp contract double %.1550.us.i, %.1441.us.i
  %.1660.us.i = fsub reassoc nnan nsz arcp contract double %.1495.us.i, %.1386.us.i
  %.1662.us.i = fmul reassoc nnan nsz arcp contract double %.1660.us.i, %mu.2.01385
  %.1663.us.i = fmul reassoc nnan nsz arcp contract double %.1551.us.i, %.1278.us.i
  %.1664.us.i = fmul reassoc nnan nsz arcp contract double %.1663.us.i, %.1278.us.i
  %.1666.us.i = fadd reassoc nnan nsz arcp contract double %.1664.us.i, %h00.5.12996.us.i
  %.1670.us.i = fmul reassoc nnan nsz arcp contract double %.1663.us.i, %.1332.us.i
  %.1672.us.i = fadd reassoc nnan nsz arcp contract double %.1670.us.i, %h01.5.12997.us.i
  %25 = fmul reassoc nnan nsz arcp contract double %.1332.us.i, %.1332.us.i
  %.1676.us.i = fmul reassoc nnan nsz arcp contract double %25, %.1551.us.i
  %.1678.us.i = fadd reassoc nnan nsz arcp contract double %.1676.us.i, %h11.5.12998.us.i
  %.1681.us.i = fmul reassoc nnan nsz arcp contract double %.1662.us.i, %.1278.us.i
  %.1683.us.i = fadd reassoc nnan nsz arcp contract double %.1681.us.i, %r0.5.12999.us.i
  %.1686.us.i = fmul reassoc nnan nsz arcp contract double %.1662.us.i, %.1332.us.i
  %.1688.us.i = fadd reassoc nnan nsz arcp contract double %.1686.us.i, %r1.5.13000.us.i
  %.1277.us.1.i = getelementptr i8, ptr %.962.us.i, i64 8
  %.1278.us.1.i = load double, ptr %.1277.us.1.i, align 8, !noalias !22
  %.1331.us.1.i = getelementptr i8, ptr %21, i64 8
  %.1332.us.1.i = load double, ptr %.1331.us.1.i, align 8, !noalias !22
  %.1385.us.1.i = getelementptr i8, ptr %.1069.us.i, i64 8
  %.1386.us.1.i = load double, ptr %.1385.us.1.i, align 8, !noalias !22
  %.1439.us.1.i = getelementptr i8, ptr %22, i64 8
  %.1440.us.1.i = load double, ptr %.1439.us.1.i, align 8, !noalias !22
  %.1441.us.1.i = fmul reassoc nnan nsz arcp contract double %.1440.us.1.i, %.1386.us.1.i
  %.1494.us.1.i = getelementptr i8, ptr %23, i64 8
  %.1495.us.1.i = load double, ptr %.1494.us.1.i, align 8, !noalias !22
  %.1548.us.1.i = getelementptr i8, ptr %24, i64 8
  %.1549.us.1.i = load double, ptr %.1548.us.1.i, align 8, !noalias !22
  %.1550.us.1.i = fmul reassoc nnan nsz arcp contract double %.1549.us.1.i, %.1495.us.1.i
  %.1551.us.1.i = fadd reassoc nnan nsz arcp contract double %.1550.us.1.i, %.1441.us.1.i
  %.1660.us.1.i = fsub reassoc nnan nsz arcp contract double %.1495.us.1.i, %.1386.us.1.i
  %.1662.us.1.i = fmul reassoc nnan nsz arcp contract double %.1660.us.1.i, %mu.2.01385
  %.1663.us.1.i = fmul reassoc nnan nsz arcp contract double %.1551.us.1.i, %.1278.us.1.i
  %.1664.us.1.i = fmul reassoc nnan nsz arcp contract double %.1663.us.1.i, %.1278.us.1.i
  %.1666.us.1.i = fadd reassoc nnan nsz arcp contract double %.1666.us.i, %.1664.us.1.i
  %.1670.us.1.i = fmul reassoc nnan nsz arcp contract double %.1663.us.1.i, %.1332.us.1.i
  %.1672.us.1.i = fadd reassoc nnan nsz arcp contract double %.1672.us.i, %.1670.us.1.i
  %26 = fmul reassoc nnan nsz arcp contract double %.1332.us.1.i, %.1332.us.1.i
  %.1676.us.1.i = fmul reassoc nnan nsz arcp contract double %26, %.1551.us.1.i
  %.1678.us.1.i = fadd reassoc nnan nsz arcp contract double %.1678.us.i, %.1676.us.1.i
  %.1681.us.1.i = fmul reassoc nnan nsz arcp contract double %.1662.us.1.i, %.1278.us.1.i
  %.1683.us.1.i = fadd reassoc nnan nsz arcp contract double %.1683.us.i, %.1681.us.1.i
  %.1686.us.1.i = fmul reassoc nnan nsz arcp contract double %.1662.us.1.i, %.1332.us.1.i
  %.1688.us.1.i = fadd reassoc nnan nsz arcp contract double %.1688.us.i, %.1686.us.1.i
  %.1277.us.2.i = getelementptr i8, ptr %.962.us.i, i64 16
  %.1278.us.2.i = load double, ptr %.1277.us.2.i, align 8, !noalias !22
  %.1331.us.2.i = getelementptr i8, ptr %21, i64 16
  %.1332.us.2.i = load double, ptr %.1331.us.2.i, align 8, !noalias !22
  %.1385.us.2.i = getelementptr i8, ptr %.1069.us.i, i64 16
  %.1386.us.2.i = load double, ptr %.1385.us.2.i, align 8, !noalias !22
  %.1439.us.2.i = getelementptr i8, ptr %22, i64 16
  %.1440.us.2.i = load double, ptr %.1439.us.2.i, align 8, !noalias !22
  %.1441.us.2.i = fmul reassoc nnan nsz arcp contract double %.1440.us.2.i, %.1386.us.2.i
  %.1494.us.2.i = getelementptr i8, ptr %23, i64 16
  %.1495.us.2.i = load double, ptr %.1494.us.2.i, align 8, !noalias !22
  %.1548.us.2.i = getelementptr i8, ptr %24, i64 16
  %.1549.us.2.i = load double, ptr %.1548.us.2.i, align 8, !noalias !22
  %.1550.us.2.i = fmul reassoc nnan nsz arcp contract double %.1549.us.2.i, %.1495.us.2.i
  %.1551.us.2.i = fadd reassoc nnan nsz arcp contract double %.1550.us.2.i, %.1441.us.2.i
  %.1660.us.2.i = fsub reassoc nnan nsz arcp contract double %.1495.us.2.i, %.1386.us.2.i
  %.1662.us.2.i = fmul reassoc nnan nsz arcp contract double %.1660.us.2.i, %mu.2.01385
  %.1663.us.2.i = fmul reassoc nnan nsz arcp contract double %.1551.us.2.i, %.1278.us.2.i
  %.1664.us.2.i = fmul reassoc nnan nsz arcp contract double %.1663.us.2.i, %.1278.us.2.i
  %.1666.us.2.i = fadd reassoc nnan nsz arcp contract double %.1666.us.1.i, %.1664.us.2.i
  %.1670.us.2.i = fmul reassoc nnan nsz arcp contract double %.1663.us.2.i, %.1332.us.2.i
  %.1672.us.2.i = fadd reassoc nnan nsz arcp contract double %.1672.us.1.i, %.1670.us.2.i
  %27 = fmul reassoc nnan nsz arcp contract double %.1332.us.2.i, %.1332.us.2.i
  %.1676.us.2.i = fmul reassoc nnan nsz arcp contract double %27, %.1551.us.2.i
  %.1678.us.2.i = fadd reassoc nnan nsz arcp contract double %.1678.us.1.i, %.1676.us.2.i
  %.1681.us.2.i = fmul reassoc nnan nsz arcp contract double %.1662.us.2.i, %.1278.us.2.i
  %.1683.us.2.i = fadd reassoc nnan nsz arcp contract double %.1683.us.1.i, %.1681.us.2.i
  %.1686.us.2.i = fmul reassoc nnan nsz arcp contract double %.1662.us.2.i, %.1332.us.2.i
  %.1688.us.2.i = fadd reassoc nnan nsz arcp contract double %.1688.us.1.i, %.1686.us.2.i
  %.1277.us.3.i = getelementptr i8, ptr %.962.us.i, i64 24
  %.1278.us.3.i = load double, ptr %.1277.us.3.i, align 8, !noalias !22
  %.1331.us.3.i = getelementptr i8, ptr %21, i64 24
  %.1332.us.3.i = load double, ptr %.1331.us.3.i, align 8, !noalias !22
  %.1385.us.3.i = getelementptr i8, ptr %.1069.us.i, i64 24
  %.1386.us.3.i = load double, ptr %.1385.us.3.i, align 8, !noalias !22
  %.1439.us.3.i = getelementptr i8, ptr %22, i64 24
  %.1440.us.3.i = load double, ptr %.1439.us.3.i, align 8, !noalias !22
  %.1441.us.3.i = fmul reassoc nnan nsz arcp contract double %.1440.us.3.i, %.1386.us.3.i
  %.1494.us.3.i = getelementptr i8, ptr %23, i64 24
  %.1495.us.3.i = load double, ptr %.1494.us.3.i, align 8, !noalias !22
  %.1548.us.3.i = getelementptr i8, ptr %24, i64 24
  %.1549.us.3.i = load double, ptr %.1548.us.3.i, align 8, !noalias !22
  %.1550.us.3.i = fmul reassoc nnan nsz arcp contract double %.1549.us.3.i, %.1495.us.3.i
  %.1551.us.3.i = fadd reassoc nnan nsz arcp contract double %.1550.us.3.i, %.1441.us.3.i
  %.1660.us.3.i = fsub reassoc nnan nsz arcp contract double %.1495.us.3.i, %.1386.us.3.i
  %.1662.us.3.i = fmul reassoc nnan nsz arcp contract double %.1660.us.3.i, %mu.2.01385
  %.1663.us.3.i = fmul reassoc nnan nsz arcp contract double %.1551.us.3.i, %.1278.us.3.i
  %.1664.us.3.i = fmul reassoc nnan nsz arcp contract double %.1663.us.3.i, %.1278.us.3.i
  %.1666.us.3.i = fadd reassoc nnan nsz arcp contract double %.1666.us.2.i, %.1664.us.3.i
  %.1670.us.3.i = fmul reassoc nnan nsz arcp contract double %.1663.us.3.i, %.1332.us.3.i
  %.1672.us.3.i = fadd reassoc nnan nsz arcp contract double %.1672.us.2.i, %.1670.us.3.i
  %28 = fmul reassoc nnan nsz arcp contract double %.1332.us.3.i, %.1332.us.3.i
  %.1676.us.3.i = fmul reassoc nnan nsz arcp contract double %28, %.1551.us.3.i
  %.1678.us.3.i = fadd reassoc nnan nsz arcp contract double %.1678.us.2.i, %.1676.us.3.i
  %.1681.us.3.i = fmul reassoc nnan nsz arcp contract double %.1662.us.3.i, %.1278.us.3.i
  %.1683.us.3.i = fadd reassoc nnan nsz arcp contract double %.1683.us.2.i, %.1681.us.3.i
  %.1686.us.3.i = fmul reassoc nnan nsz arcp contract double %.1662.us.3.i, %.1332.us.3.i
  %.1688.us.3.i = fadd reassoc nnan nsz arcp contract double %.1688.us.2.i, %.1686.us.3.i
  %.1277.us.4.i = getelementptr i8, ptr %.962.us.i, i64 32
  %.1278.us.4.i = load double, ptr %.1277.us.4.i, align 8, !noalias !22
  %.1331.us.4.i = getelementptr i8, ptr %21, i64 32
  %.1332.us.4.i = load double, ptr %.1331.us.4.i, align 8, !noalias !22
  %.1385.us.4.i = getelementptr i8, ptr %.1069.us.i, i64 32
  %.1386.us.4.i = load double, ptr %.1385.us.4.i, align 8, !noalias !22
  %.1439.us.4.i = getelementptr i8, ptr %22, i64 32
  %.1440.us.4.i = load double, ptr %.1439.us.4.i, align 8, !noalias !22
  %.1441.us.4.i = fmul reassoc nnan nsz arcp contract double %.1440.us.4.i, %.1386.us.4.i
  %.1494.us.4.i = getelementptr i8, ptr %23, i64 32
  %.1495.us.4.i = load double, ptr %.1494.us.4.i, align 8, !noalias !22
  %.1548.us.4.i = getelementptr i8, ptr %24, i64 32
  %.1549.us.4.i = load double, ptr %.1548.us.4.i, align 8, !noalias !22
  %.1550.us.4.i = fmul reassoc nnan nsz arcp contract double %.1549.us.4.i, %.1495.us.4.i
  %.1551.us.4.i = fadd reassoc nnan nsz arcp contract double %.1550.us.4.i, %.1441.us.4.i
  %.1660.us.4.i = fsub reassoc nnan nsz arcp contract double %.1495.us.4.i, %.1386.us.4.i
  %.1662.us.4.i = fmul reassoc nnan nsz arcp contract double %.1660.us.4.i, %mu.2.01385
  %.1663.us.4.i = fmul reassoc nnan nsz arcp contract double %.1551.us.4.i, %.1278.us.4.i
  %.1664.us.4.i = fmul reassoc nnan nsz arcp contract double %.1663.us.4.i, %.1278.us.4.i
  %.1666.us.4.i = fadd reassoc nnan nsz arcp contract double %.1666.us.3.i, %.1664.us.4.i
  %.1670.us.4.i = fmul reassoc nnan nsz arcp contract double %.1663.us.4.i, %.1332.us.4.i
  %.1672.us.4.i = fadd reassoc nnan nsz arcp contract double %.1672.us.3.i, %.1670.us.4.i
  %29 = fmul reassoc nnan nsz arcp contract double %.1332.us.4.i, %.1332.us.4.i
  %.1676.us.4.i = fmul reassoc nnan nsz arcp contract double %29, %.1551.us.4.i
  %.1678.us.4.i = fadd reassoc nnan nsz arcp contract double %.1678.us.3.i, %.1676.us.4.i
  %.1681.us.4.i = fmul reassoc nnan nsz arcp contract double %.1662.us.4.i, %.1278.us.4.i
  %.1683.us.4.i = fadd reassoc nnan nsz arcp contract double %.1683.us.3.i, %.1681.us.4.i
  %.1686.us.4.i = fmul reassoc nnan nsz arcp contract double %.1662.us.4.i, %.1332.us.4.i
  %.1688.us.4.i = fadd reassoc nnan nsz arcp contract double %.1688.us.3.i, %.1686.us.4.i
  %.1277.us.5.i = getelementptr i8, ptr %.962.us.i, i64 40
  %.1278.us.5.i = load double, ptr %.1277.us.5.i, align 8, !noalias !22
  %.1331.us.5.i = getelementptr i8, ptr %21, i64 40
  %.1332.us.5.i = load double, ptr %.1331.us.5.i, align 8, !noalias !22
  %.1385.us.5.i = getelementptr i8, ptr %.1069.us.i, i64 40
  %.1386.us.5.i = load double, ptr %.1385.us.5.i, align 8, !noalias !22
  %.1439.us.5.i = getelementptr i8, ptr %22, i64 40
  %.1440.us.5.i = load double, ptr %.1439.us.5.i, align 8, !noalias !22
  %.1441.us.5.i = fmul reassoc nnan nsz arcp contract double %.1440.us.5.i, %.1386.us.5.i
  %.1494.us.5.i = getelementptr i8, ptr %23, i64 40
  %.1495.us.5.i = load double, ptr %.1494.us.5.i, align 8, !noalias !22
  %.1548.us.5.i = getelementptr i8, ptr %24, i64 40
  %.1549.us.5.i = load double, ptr %.1548.us.5.i, align 8, !noalias !22
  %.1550.us.5.i = fmul reassoc nnan nsz arcp contract double %.1549.us.5.i, %.1495.us.5.i
  %.1551.us.5.i = fadd reassoc nnan nsz arcp contract double %.1550.us.5.i, %.1441.us.5.i
  %.1660.us.5.i = fsub reassoc nnan nsz arcp contract double %.1495.us.5.i, %.1386.us.5.i
  %.1662.us.5.i = fmul reassoc nnan nsz arcp contract double %.1660.us.5.i, %mu.2.01385
  %.1663.us.5.i = fmul reassoc nnan nsz arcp contract double %.1551.us.5.i, %.1278.us.5.i
  %.1664.us.5.i = fmul reassoc nnan nsz arcp contract double %.1663.us.5.i, %.1278.us.5.i
  %.1666.us.5.i = fadd reassoc nnan nsz arcp contract double %.1666.us.4.i, %.1664.us.5.i
  %.1670.us.5.i = fmul reassoc nnan nsz arcp contract double %.1663.us.5.i, %.1332.us.5.i
  %.1672.us.5.i = fadd reassoc nnan nsz arcp contract double %.1672.us.4.i, %.1670.us.5.i
  %30 = fmul reassoc nnan nsz arcp contract double %.1332.us.5.i, %.1332.us.5.i
  %.1676.us.5.i = fmul reassoc nnan nsz arcp contract double %30, %.1551.us.5.i
  %.1678.us.5.i = fadd reassoc nnan nsz arcp contract double %.1678.us.4.i, %.1676.us.5.i
  %.1681.us.5.i = fmul reassoc nnan nsz arcp contract double %.1662.us.5.i, %.1278.us.5.i
  %.1683.us.5.i = fadd reassoc nnan nsz arcp contract double %.1683.us.4.i, %.1681.us.5.i
  %.1686.us.5.i = fmul reassoc nnan nsz arcp contract double %.1662.us.5.i, %.1332.us.5.i
  %.1688.us.5.i = fadd reassoc nnan nsz arcp contract double %.1688.us.4.i, %.1686.us.5.i
  %.1277.us.6.i = getelementptr i8, ptr %.962.us.i, i64 48
  %.1278.us.6.i = load double, ptr %.1277.us.6.i, align 8, !noalias !22
  %.1331.us.6.i = getelementptr i8, ptr %21, i64 48
  %.1332.us.6.i = load double, ptr %.1331.us.6.i, align 8, !noalias !22
  %.1385.us.6.i = getelementptr i8, ptr %.1069.us.i, i64 48
  %.1386.us.6.i = load double, ptr %.1385.us.6.i, align 8, !noalias !22
  %.1439.us.6.i = getelementptr i8, ptr %22, i64 48
  %.1440.us.6.i = load double, ptr %.1439.us.6.i, align 8, !noalias !22
  %.1441.us.6.i = fmul reassoc nnan nsz arcp contract double %.1440.us.6.i, %.1386.us.6.i
  %.1494.us.6.i = getelementptr i8, ptr %23, i64 48
  %.1495.us.6.i = load double, ptr %.1494.us.6.i, align 8, !noalias !22
  %.1548.us.6.i = getelementptr i8, ptr %24, i64 48
  %.1549.us.6.i = load double, ptr %.1548.us.6.i, align 8, !noalias !22
  %.1550.us.6.i = fmul reassoc nnan nsz arcp contract double %.1549.us.6.i, %.1495.us.6.i
  %.1551.us.6.i = fadd reassoc nnan nsz arcp contract double %.1550.us.6.i, %.1441.us.6.i
  %.1660.us.6.i = fsub reassoc nnan nsz arcp contract double %.1495.us.6.i, %.1386.us.6.i
  %.1662.us.6.i = fmul reassoc nnan nsz arcp contract double %.1660.us.6.i, %mu.2.01385
  %.1663.us.6.i = fmul reassoc nnan nsz arcp contract double %.1551.us.6.i, %.1278.us.6.i
  %.1664.us.6.i = fmul reassoc nnan nsz arcp contract double %.1663.us.6.i, %.1278.us.6.i
  %.1666.us.6.i = fadd reassoc nnan nsz arcp contract double %.1666.us.5.i, %.1664.us.6.i
  %.1670.us.6.i = fmul reassoc nnan nsz arcp contract double %.1663.us.6.i, %.1332.us.6.i
  %.1672.us.6.i = fadd reassoc nnan nsz arcp contract double %.1672.us.5.i, %.1670.us.6.i
  %31 = fmul reassoc nnan nsz arcp contract double %.1332.us.6.i, %.1332.us.6.i
  %.1676.us.6.i = fmul reassoc nnan nsz arcp contract double %31, %.1551.us.6.i
  %.1678.us.6.i = fadd reassoc nnan nsz arcp contract double %.1678.us.5.i, %.1676.us.6.i
  %.1681.us.6.i = fmul reassoc nnan nsz arcp contract double %.1662.us.6.i, %.1278.us.6.i
  %.1683.us.6.i = fadd reassoc nnan nsz arcp contract double %.1683.us.5.i, %.1681.us.6.i
  %.1686.us.6.i = fmul reassoc nnan nsz arcp contract double %.1662.us.6.i, %.1332.us.6.i
  %.1688.us.6.i = fadd reassoc nnan nsz arcp contract double %.1688.us.5.i, %.1686.us.6.i
  %.1277.us.7.i = getelementptr i8, ptr %.962.us.i, i64 56
  %.1278.us.7.i = load double, ptr %.1277.us.7.i, align 8, !noalias !22
  %.1331.us.7.i = getelementptr i8, ptr %21, i64 56
  %.1332.us.7.i = load double, ptr %.1331.us.7.i, align 8, !noalias !22
  %.1385.us.7.i = getelementptr i8, ptr %.1069.us.i, i64 56
  %.1386.us.7.i = load double, ptr %.1385.us.7.i, align 8, !noalias !22
  %.1439.us.7.i = getelementptr i8, ptr %22, i64 56
  %.1440.us.7.i = load double, ptr %.1439.us.7.i, align 8, !noalias !22
  %.1441.us.7.i = fmul reassoc nnan nsz arcp contract double %.1440.us.7.i, %.1386.us.7.i
  %.1494.us.7.i = getelementptr i8, ptr %23, i64 56
  %.1495.us.7.i = load double, ptr %.1494.us.7.i, align 8, !noalias !22
  %.1548.us.7.i = getelementptr i8, ptr %24, i64 56
  %.1549.us.7.i = load double, ptr %.1548.us.7.i, align 8, !noalias !22
  %.1550.us.7.i = fmul reassoc nnan nsz arcp contract double %.1549.us.7.i, %.1495.us.7.i
  %.1551.us.7.i = fadd reassoc nnan nsz arcp contract double %.1550.us.7.i, %.1441.us.7.i
  %.1660.us.7.i = fsub reassoc nnan nsz arcp contract double %.1495.us.7.i, %.1386.us.7.i
  %.1662.us.7.i = fmul reassoc nnan nsz arcp contract double %.1660.us.7.i, %mu.2.01385
  %.1663.us.7.i = fmul reassoc nnan nsz arcp contract double %.1551.us.7.i, %.1278.us.7.i
  %.1664.us.7.i = fmul reassoc nnan nsz arcp contract double %.1663.us.7.i, %.1278.us.7.i
  %.1666.us.7.i = fadd reassoc nnan nsz arcp contract double %.1666.us.6.i, %.1664.us.7.i
  %.1670.us.7.i = fmul reassoc nnan nsz arcp contract double %.1663.us.7.i, %.1332.us.7.i
  %.1672.us.7.i = fadd reassoc nnan nsz arcp contract double %.1672.us.6.i, %.1670.us.7.i
  %32 = fmul reassoc nnan nsz arcp contract double %.1332.us.7.i, %.1332.us.7.i
  %.1676.us.7.i = fmul reassoc nnan nsz arcp contract double %32, %.1551.us.7.i
  %.1678.us.7.i = fadd reassoc nnan nsz arcp contract double %.1678.us.6.i, %.1676.us.7.i
  %.1681.us.7.i = fmul reassoc nnan nsz arcp contract double %.1662.us.7.i, %.1278.us.7.i
  %.1683.us.7.i = fadd reassoc nnan nsz arcp contract double %.1683.us.6.i, %.1681.us.7.i
  %.1686.us.7.i = fmul reassoc nnan nsz arcp contract double %.1662.us.7.i, %.1332.us.7.i
  %.1688.us.7.i = fadd reassoc nnan nsz arcp contract double %.1688.us.6.i, %.1686.us.7.i
  %.833.us.i = add nuw nsw i64 %.82629882994.us.i, 1
  %exitcond.not.i2 = icmp eq i64 %arg.knot.5.1, %.833.us.i
  br i1 %exitcond.not.i2, label %B602.i, label %B240.endif.endif.us.i

B988.endif.i:                                     ; preds = %B602.i
  br i1 %.26363187.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B1058.lr.ph.i

B1058.lr.ph.i:                                    ; preds = %B988.endif.i, %B2864.i
  %.264231763192.i = phi i64 [ %.2649.i, %B2864.i ], [ 0, %B988.endif.i ]
  %.2649.i = add nuw nsw i64 %.264231763192.i, 1
  %.2856.i = mul i64 %.2854.i, %.264231763192.i
  %33 = getelementptr double, ptr %arg.by_cell.4, i64 %.2856.i
  %34 = getelementptr double, ptr %arg.c.4, i64 %.264231763192.i
  %35 = getelementptr double, ptr %arg.c.4, i64 %.2649.i
  %.3049.i = add nuw nsw i64 %.264231763192.i, 2
  %36 = getelementptr double, ptr %arg.c.4, i64 %.3049.i
  %.3486.i = mul i64 %factor.op.mul3140.reass.reass.i, %.264231763192.i
  %37 = getelementptr double, ptr %arg.cell.4, i64 %.3486.i
  %.3615.i = mul i64 %factor.op.mul3141.reass.reass.i, %.264231763192.i
  %38 = getelementptr double, ptr %arg.two.4, i64 %.3615.i
  %.3730.i = mul i64 %factor.op.mul3146.reass.i, %.264231763192.i
  %39 = getelementptr double, ptr %arg.jerk.4, i64 %.3730.i
  %.4750.i = mul i64 %.264231763192.i, %arg.band.5.1
  %.4754.i = getelementptr double, ptr %arg.band.4, i64 %.4750.i
  %.4932.i = getelementptr i8, ptr %.4754.i, i64 8
  %.5173.i = getelementptr i8, ptr %.4754.i, i64 16
  %.5413.i = mul i64 %.2649.i, %arg.band.5.1
  %.5417.i = getelementptr double, ptr %arg.band.4, i64 %.5413.i
  %.5596.i = getelementptr i8, ptr %.5417.i, i64 8
  %.5836.i = mul i64 %.3049.i, %arg.band.5.1
  %.5840.i = getelementptr double, ptr %arg.band.4, i64 %.5836.i
  %40 = getelementptr double, ptr %arg.rhs.4, i64 %.264231763192.i
  %41 = getelementptr double, ptr %arg.rhs.4, i64 %.2649.i
  %42 = getelementptr double, ptr %arg.rhs.4, i64 %.3049.i
  br label %B1058.i

B1346.endif.endif.lr.ph.i:                        ; preds = %B1058.i
  %.3015.i = load double, ptr %35, align 8, !noalias !22
  %.2983.i = load double, ptr %.2982.i, align 8, !noalias !22
  %.3016.i = fmul reassoc nnan nsz arcp contract double %.2983.i, %.3015.i
  %.2952.i = load double, ptr %34, align 8, !noalias !22
  %.2953.i = fmul reassoc nnan nsz arcp contract double %.2952.i, %.2921.i
  %.3017.i = fadd reassoc nnan nsz arcp contract double %.2953.i, %.3016.i
  %.3079.i = load double, ptr %36, align 8, !noalias !22
  %.3047.i = load double, ptr %.3046.i, align 8, !noalias !22
  %.3080.i = fmul reassoc nnan nsz arcp contract double %.3047.i, %.3079.i
  %.3081.i = fadd reassoc nnan nsz arcp contract double %.3017.i, %.3080.i
  %sqrt.le.i = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3081.i)
  %.3094.i = fmul reassoc nnan nsz arcp contract double %sqrt.le.i, %.3081.i
  %.3488.i = mul nuw nsw i64 %factor.op.mul.reass, %.276331483158.i
  %43 = getelementptr double, ptr %37, i64 %.3488.i
  %.3617.i = mul nuw nsw i64 %factor.op.mul61.reass, %.276331483158.i
  %44 = getelementptr double, ptr %38, i64 %.3617.i
  %.3732.i = mul nuw nsw i64 %.276331483158.i, %.3728.i
  %45 = getelementptr double, ptr %39, i64 %.3732.i
  %46 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.3094.i
  br label %B1346.endif.endif.us.i

B1346.endif.endif.us.i:                           ; preds = %B1456.B1344.loopexit_crit_edge.us.i, %B1346.endif.endif.lr.ph.i
  %rf.3.23104.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4608.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r2.3.23103.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4492.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r1.7.23102.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4487.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %r0.7.23101.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4482.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %ff.3.23100.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4477.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m2.3.23099.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4471.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m1.3.23098.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4466.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %m0.3.23097.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4461.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h22.3.23096.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4456.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h12.3.23095.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4450.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h11.7.23094.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4445.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h02.3.23093.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4440.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h01.7.23092.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4435.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %h00.7.23091.us.i = phi double [ 0.000000e+00, %B1346.endif.endif.lr.ph.i ], [ %.4430.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %.328030833089.us.i = phi i64 [ 0, %B1346.endif.endif.lr.ph.i ], [ %.3287.us.i, %B1456.B1344.loopexit_crit_edge.us.i ]
  %.3490.us.i = mul i64 %.328030833089.us.i, %factor.op.mul3168.i
  %.3492.us.i = getelementptr double, ptr %43, i64 %.3490.us.i
  %.3619.us.i = mul i64 %.328030833089.us.i, %factor.op.mul3169.i
  %.3621.us.i = getelementptr double, ptr %44, i64 %.3619.us.i
  %.3734.us.i = mul i64 %.328030833089.us.i, %arg.jerk.5.3
  %.3736.us.i = getelementptr double, ptr %45, i64 %.3734.us.i
  %47 = getelementptr double, ptr %.3492.us.i, i64 %arg.cell.5.4
  %48 = getelementptr i8, ptr %.3492.us.i, i64 %.idx.i
  %49 = getelementptr i8, ptr %.3621.us.i, i64 %.idx2953.i
  %50 = getelementptr double, ptr %.3621.us.i, i64 %arg.two.5.4
  %51 = getelementptr i8, ptr %.3621.us.i, i64 %.idx2954.i
  br label %B1458.us.i

B1458.us.i:                                       ; preds = %B1458.us.i, %B1346.endif.endif.us.i
  %rf.2.33057.us.i = phi double [ %rf.3.23104.us.i, %B1346.endif.endif.us.i ], [ %.4608.us.i, %B1458.us.i ]
  %r2.2.33056.us.i = phi double [ %r2.3.23103.us.i, %B1346.endif.endif.us.i ], [ %.4492.us.i, %B1458.us.i ]
  %ff.2.33055.us.i = phi double [ %ff.3.23100.us.i, %B1346.endif.endif.us.i ], [ %.4477.us.i, %B1458.us.i ]
  %m2.2.33054.us.i = phi double [ %m2.3.23099.us.i, %B1346.endif.endif.us.i ], [ %.4471.us.i, %B1458.us.i ]
  %m1.2.33053.us.i = phi double [ %m1.3.23098.us.i, %B1346.endif.endif.us.i ], [ %.4466.us.i, %B1458.us.i ]
  %m0.2.33052.us.i = phi double [ %m0.3.23097.us.i, %B1346.endif.endif.us.i ], [ %.4461.us.i, %B1458.us.i ]
  %h22.2.33051.us.i = phi double [ %h22.3.23096.us.i, %B1346.endif.endif.us.i ], [ %.4456.us.i, %B1458.us.i ]
  %h12.2.33050.us.i = phi double [ %h12.3.23095.us.i, %B1346.endif.endif.us.i ], [ %.4450.us.i, %B1458.us.i ]
  %h02.2.33049.us.i = phi double [ %h02.3.23093.us.i, %B1346.endif.endif.us.i ], [ %.4440.us.i, %B1458.us.i ]
  %r1.6.33048.us.i = phi double [ %r1.7.23102.us.i, %B1346.endif.endif.us.i ], [ %.4487.us.i, %B1458.us.i ]
  %r0.6.33047.us.i = phi double [ %r0.7.23101.us.i, %B1346.endif.endif.us.i ], [ %.4482.us.i, %B1458.us.i ]
  %h11.6.33046.us.i = phi double [ %h11.7.23094.us.i, %B1346.endif.endif.us.i ], [ %.4445.us.i, %B1458.us.i ]
  %h01.6.33045.us.i = phi double [ %h01.7.23092.us.i, %B1346.endif.endif.us.i ], [ %.4435.us.i, %B1458.us.i ]
  %h00.6.33044.us.i = phi double [ %h00.7.23091.us.i, %B1346.endif.endif.us.i ], [ %.4430.us.i, %B1458.us.i ]
  %.386030403042.us.i = phi i64 [ 0, %B1346.endif.endif.us.i ], [ %.3867.us.i, %B1458.us.i ]
  %.3867.us.i = add nuw nsw i64 %.386030403042.us.i, 1
  %.3944.us.i = getelementptr double, ptr %.3492.us.i, i64 %.386030403042.us.i
  %.3945.us.i = load double, ptr %.3944.us.i, align 8, !noalias !22
  %.3998.us.i = getelementptr double, ptr %47, i64 %.386030403042.us.i
  %.3999.us.i = load double, ptr %.3998.us.i, align 8, !noalias !22
  %.4052.us.i = getelementptr double, ptr %48, i64 %.386030403042.us.i
  %.4053.us.i = load double, ptr %.4052.us.i, align 8, !noalias !22
  %52 = getelementptr double, ptr %.3736.us.i, i64 %.386030403042.us.i
  %.4083.us.i = load double, ptr %52, align 8, !noalias !22
  %53 = fmul reassoc nnan nsz arcp contract double %.4083.us.i, 5.000000e-01
  %54 = fmul reassoc nnan nsz arcp contract double %53, %46
  %.4146.us.i = getelementptr double, ptr %.3621.us.i, i64 %.386030403042.us.i
  %.4147.us.i = load double, ptr %.4146.us.i, align 8, !noalias !22
  %.4200.us.i = getelementptr double, ptr %49, i64 %.386030403042.us.i
  %.4201.us.i = load double, ptr %.4200.us.i, align 8, !noalias !22
  %.4202.us.i = fmul reassoc nnan nsz arcp contract double %.4201.us.i, %.4147.us.i
  %.4255.us.i = getelementptr double, ptr %50, i64 %.386030403042.us.i
  %.4256.us.i = load double, ptr %.4255.us.i, align 8, !noalias !22
  %.4309.us.i = getelementptr double, ptr %51, i64 %.386030403042.us.i
  %.4310.us.i = load double, ptr %.4309.us.i, align 8, !noalias !22
  %.4311.us.i = fmul reassoc nnan nsz arcp contract double %.4310.us.i, %.4256.us.i
  %.4312.us.i = fadd reassoc nnan nsz arcp contract double %.4311.us.i, %.4202.us.i
  %.4421.us.i = fsub reassoc nnan nsz arcp contract double %.4256.us.i, %.4147.us.i
  %.4423.us.i = fmul reassoc nnan nsz arcp contract double %.4421.us.i, %mu.2.01385
  %.4424.us.i = fsub reassoc nnan nsz arcp contract double %.4202.us.i, %.4311.us.i
  %.4425.us.i = fmul reassoc nnan nsz arcp contract double %.4424.us.i, %54
  %.4426.us.i = fmul reassoc nnan nsz arcp contract double %.4312.us.i, %.3945.us.i
  %.4427.us.i = fmul reassoc nnan nsz arcp contract double %.4312.us.i, %.3999.us.i
  %.4428.us.i = fmul reassoc nnan nsz arcp contract double %.4426.us.i, %.3945.us.i
  %.4430.us.i = fadd reassoc nnan nsz arcp contract double %.4428.us.i, %h00.6.33044.us.i
  %.4433.us.i = fmul reassoc nnan nsz arcp contract double %.4426.us.i, %.3999.us.i
  %.4435.us.i = fadd reassoc nnan nsz arcp contract double %.4433.us.i, %h01.6.33045.us.i
  %.4438.us.i = fmul reassoc nnan nsz arcp contract double %.4426.us.i, %.4053.us.i
  %.4440.us.i = fadd reassoc nnan nsz arcp contract double %.4438.us.i, %h02.2.33049.us.i
  %.4443.us.i = fmul reassoc nnan nsz arcp contract double %.4427.us.i, %.3999.us.i
  %.4445.us.i = fadd reassoc nnan nsz arcp contract double %.4443.us.i, %h11.6.33046.us.i
  %.4448.us.i = fmul reassoc nnan nsz arcp contract double %.4427.us.i, %.4053.us.i
  %.4450.us.i = fadd reassoc nnan nsz arcp contract double %.4448.us.i, %h12.2.33050.us.i
  %55 = fmul reassoc nnan nsz arcp contract double %.4053.us.i, %.4053.us.i
  %.4454.us.i = fmul reassoc nnan nsz arcp contract double %55, %.4312.us.i
  %.4456.us.i = fadd reassoc nnan nsz arcp contract double %.4454.us.i, %h22.2.33051.us.i
  %.4459.us.i = fmul reassoc nnan nsz arcp contract double %.4425.us.i, %.3945.us.i
  %.4461.us.i = fadd reassoc nnan nsz arcp contract double %.4459.us.i, %m0.2.33052.us.i
  %.4464.us.i = fmul reassoc nnan nsz arcp contract double %.4425.us.i, %.3999.us.i
  %.4466.us.i = fadd reassoc nnan nsz arcp contract double %.4464.us.i, %m1.2.33053.us.i
  %.4469.us.i = fmul reassoc nnan nsz arcp contract double %.4425.us.i, %.4053.us.i
  %.4471.us.i = fadd reassoc nnan nsz arcp contract double %.4469.us.i, %m2.2.33054.us.i
  %56 = fmul reassoc nnan nsz arcp contract double %54, %54
  %.4475.us.i = fmul reassoc nnan nsz arcp contract double %56, %.4312.us.i
  %.4477.us.i = fadd reassoc nnan nsz arcp contract double %.4475.us.i, %ff.2.33055.us.i
  %.4480.us.i = fmul reassoc nnan nsz arcp contract double %.4423.us.i, %.3945.us.i
  %.4482.us.i = fadd reassoc nnan nsz arcp contract double %.4480.us.i, %r0.6.33047.us.i
  %.4485.us.i = fmul reassoc nnan nsz arcp contract double %.4423.us.i, %.3999.us.i
  %.4487.us.i = fadd reassoc nnan nsz arcp contract double %.4485.us.i, %r1.6.33048.us.i
  %.4490.us.i = fmul reassoc nnan nsz arcp contract double %.4423.us.i, %.4053.us.i
  %.4492.us.i = fadd reassoc nnan nsz arcp contract double %.4490.us.i, %r2.2.33056.us.i
  %.4603.us.i = fadd reassoc nnan nsz arcp contract double %.4256.us.i, %.4147.us.i
  %.4605.us.i = fmul reassoc nnan nsz arcp contract double %54, %mu.2.01385
  %.4606.us.i = fmul reassoc nnan nsz arcp contract double %.4605.us.i, %.4603.us.i
  %.4608.us.i = fadd reassoc nnan nsz arcp contract double %.4606.us.i, %rf.2.33057.us.i
  %exitcond3203.not.i = icmp eq i64 %.3867.us.i, 8
  br i1 %exitcond3203.not.i, label %B1456.B1344.loopexit_crit_edge.us.i, label %B1458.us.i

B1456.B1344.loopexit_crit_edge.us.i:              ; preds = %B1458.us.i
  %.3287.us.i = add nuw nsw i64 %.328030833089.us.i, 1
  %exitcond3204.not.i = icmp eq i64 %arg.cell.5.2.fr.i, %.3287.us.i
  br i1 %exitcond3204.not.i, label %B2014.i, label %B1346.endif.endif.us.i

_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B2864.i, %B298, %B128.endif.i, %B988.endif.i
  %.217.i = load double, ptr %.216.i, align 8, !noalias !25
  %.271.i = load double, ptr %arg.band.4, align 8, !noalias !25
  %.325.i = load double, ptr %.324.i, align 8, !noalias !25
  %.326.i = fmul double %.325.i, 2.000000e+00
  %.327.i = fadd double %.271.i, %.326.i
  %.328.i = fadd double %.217.i, %.327.i
  store double %.328.i, ptr %.216.i, align 8, !noalias !25
  %.435.i = load double, ptr %.434.i, align 8, !noalias !25
  %.489.i = load double, ptr %.488.i, align 8, !noalias !25
  %.490.i = fadd double %.435.i, %.489.i
  store double %.490.i, ptr %.434.i, align 8, !noalias !25
  %.573.i = load double, ptr %.914, align 8, !noalias !25
  %.603.i = load double, ptr %arg.rhs.4, align 8, !noalias !25
  %.604.i = fadd double %.573.i, %.603.i
  store double %.604.i, ptr %.914, align 8, !noalias !25
  store double 1.000000e+00, ptr %arg.band.4, align 8, !noalias !25
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.324.i, i8 0, i64 16, i1 false), !noalias !25
  store double 0.000000e+00, ptr %arg.rhs.4, align 8, !noalias !25
  %.892.i = load double, ptr %.891.i, align 8, !noalias !25
  %.946.i = load double, ptr %.945.i, align 8, !noalias !25
  %.1001.i = load double, ptr %.1000.i, align 8, !noalias !25
  %.1002.i = fmul double %.1001.i, 2.000000e+00
  %.1003.i = fadd double %.946.i, %.1002.i
  %.1004.i = fadd double %.892.i, %.1003.i
  store double %.1004.i, ptr %.891.i, align 8, !noalias !25
  %.1111.i = load double, ptr %.1110.i, align 8, !noalias !25
  %.1166.i = load double, ptr %.1165.i, align 8, !noalias !25
  %.1167.i = fadd double %.1111.i, %.1166.i
  store double %.1167.i, ptr %.1110.i, align 8, !noalias !25
  %.1250.i = load double, ptr %.1249.i, align 8, !noalias !25
  %.1280.i = load double, ptr %.1279.i, align 8, !noalias !25
  %.1281.i = fadd double %.1250.i, %.1280.i
  store double %.1281.i, ptr %.1249.i, align 8, !noalias !25
  store double 1.000000e+00, ptr %.945.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1000.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1165.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1279.i, align 8, !noalias !25
  %.217.1.i = load double, ptr %.216.1.i, align 8, !noalias !25
  %.271.1.i = load double, ptr %.216.i, align 8, !noalias !25
  %.325.1.i = load double, ptr %.434.i, align 8, !noalias !25
  %.326.1.i = fmul double %.325.1.i, 2.000000e+00
  %.327.1.i = fadd double %.271.1.i, %.326.1.i
  %.328.1.i = fadd double %.217.1.i, %.327.1.i
  store double %.328.1.i, ptr %.216.1.i, align 8, !noalias !25
  %.435.1.i = load double, ptr %.434.1.i, align 8, !noalias !25
  %.489.1.i = load double, ptr %.488.1.i, align 8, !noalias !25
  %.490.1.i = fadd double %.435.1.i, %.489.1.i
  store double %.490.1.i, ptr %.434.1.i, align 8, !noalias !25
  %.573.1.i = load double, ptr %.854, align 8, !noalias !25
  %.603.1.i = load double, ptr %.914, align 8, !noalias !25
  %.604.1.i = fadd double %.573.1.i, %.603.1.i
  store double %.604.1.i, ptr %.854, align 8, !noalias !25
  store double 1.000000e+00, ptr %.216.i, align 8, !noalias !25
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.434.i, i8 0, i64 16, i1 false), !noalias !25
  store double 0.000000e+00, ptr %.914, align 8, !noalias !25
  %.892.1.i = load double, ptr %.891.1.i, align 8, !noalias !25
  %.946.1.i = load double, ptr %.945.1.i, align 8, !noalias !25
  %.1001.1.i = load double, ptr %.1000.1.i, align 8, !noalias !25
  %.1002.1.i = fmul double %.1001.1.i, 2.000000e+00
  %.1003.1.i = fadd double %.946.1.i, %.1002.1.i
  %.1004.1.i = fadd double %.892.1.i, %.1003.1.i
  store double %.1004.1.i, ptr %.891.1.i, align 8, !noalias !25
  %.1111.1.i = load double, ptr %.1110.1.i, align 8, !noalias !25
  %.1166.1.i = load double, ptr %.1165.1.i, align 8, !noalias !25
  %.1167.1.i = fadd double %.1111.1.i, %.1166.1.i
  store double %.1167.1.i, ptr %.1110.1.i, align 8, !noalias !25
  %.1250.1.i = load double, ptr %.1249.1.i, align 8, !noalias !25
  %.1280.1.i = load double, ptr %.1279.1.i, align 8, !noalias !25
  %.1281.1.i = fadd double %.1250.1.i, %.1280.1.i
  store double %.1281.1.i, ptr %.1249.1.i, align 8, !noalias !25
  store double 1.000000e+00, ptr %.945.1.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1000.1.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1165.1.i, align 8, !noalias !25
  store double 0.000000e+00, ptr %.1279.1.i, align 8, !noalias !25
  br i1 %.125573.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B66.i

B66.i:                                            ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, %B456.i
  %.131572574.i = phi i64 [ %.138.i, %B456.i ], [ 0, %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit ]
  %.138.i = add nuw nsw i64 %.131572574.i, 1
  %.215.i = mul i64 %.131572574.i, %arg.band.5.1
  %.219.i = getelementptr double, ptr %arg.band.4, i64 %.215.i
  %.220.i = load double, ptr %.219.i, align 8, !noalias !28
  %.224.i = fdiv double 1.000000e+00, %.220.i
  %.281.i = getelementptr i8, ptr %.219.i, i64 8
  %.282.i = load double, ptr %.281.i, align 8, !noalias !28
  %.336.i = getelementptr i8, ptr %.219.i, i64 16
  %.337.i = load double, ptr %.336.i, align 8, !noalias !28
  %.347.i = icmp slt i64 %.138.i, %arg.rhs.5.0
  br i1 %.347.i, label %B152.i, label %B322.i

B152.i:                                           ; preds = %B66.i
  %.399.i = mul i64 %.138.i, %arg.band.5.1
  %.403.i = getelementptr double, ptr %arg.band.4, i64 %.399.i
  %.404.i = load double, ptr %.403.i, align 8, !noalias !28
  %.407.i = fmul double %.282.i, %.224.i
  %.409.i = fmul double %.282.i, %.407.i
  %.410.i = fsub double %.404.i, %.409.i
  store double %.410.i, ptr %.403.i, align 8, !noalias !28
  %.517.i = getelementptr i8, ptr %.403.i, i64 8
  %.518.i = load double, ptr %.517.i, align 8, !noalias !28
  %.523.i = fmul double %.407.i, %.337.i
  %.524.i5 = fsub double %.518.i, %.523.i
  store double %.524.i5, ptr %.517.i, align 8, !noalias !28
  %57 = getelementptr double, ptr %arg.rhs.4, i64 %.138.i
  %.608.i = load double, ptr %57, align 8, !noalias !28
  %58 = getelementptr double, ptr %arg.rhs.4, i64 %.131572574.i
  %.642.i = load double, ptr %58, align 8, !noalias !28
  %.643.i = fmul double %.407.i, %.642.i
  %.644.i = fsub double %.608.i, %.643.i
  store double %.644.i, ptr %57, align 8, !noalias !28
  br label %B322.i

B322.i:                                           ; preds = %B152.i, %B66.i
  %.677.i = add nuw nsw i64 %.131572574.i, 2
  %.679.i = icmp slt i64 %.677.i, %arg.rhs.5.0
  br i1 %.679.i, label %B340.i, label %B322.B456_crit_edge.i

B322.B456_crit_edge.i:                            ; preds = %B322.i
  %.phi.trans.insert.i = getelementptr double, ptr %arg.rhs.4, i64 %.131572574.i
  %.924.pre.i = load double, ptr %.phi.trans.insert.i, align 8, !noalias !28
  %.pre.i = fmul double %.224.i, %.337.i
  br label %B456.i

B340.i:                                           ; preds = %B322.i
  %.731.i = mul i64 %.677.i, %arg.band.5.1
  %.735.i = getelementptr double, ptr %arg.band.4, i64 %.731.i
  %.736.i = load double, ptr %.735.i, align 8, !noalias !28
  %.739.i = fmul double %.224.i, %.337.i
  %.741.i = fmul double %.337.i, %.739.i
  %.742.i = fsub double %.736.i, %.741.i
  store double %.742.i, ptr %.735.i, align 8, !noalias !28
  %59 = getelementptr double, ptr %arg.rhs.4, i64 %.677.i
  %.826.i = load double, ptr %59, align 8, !noalias !28
  %60 = getelementptr double, ptr %arg.rhs.4, i64 %.131572574.i
  %.860.i = load double, ptr %60, align 8, !noalias !28
  %.861.i = fmul double %.739.i, %.860.i
  %.862.i = fsub double %.826.i, %.861.i
  store double %.862.i, ptr %59, align 8, !noalias !28
  br label %B456.i

B456.i:                                           ; preds = %B340.i, %B322.B456_crit_edge.i
  %.965.pre-phi.i = phi double [ %.pre.i, %B322.B456_crit_edge.i ], [ %.739.i, %B340.i ]
  %.924.i = phi double [ %.924.pre.i, %B322.B456_crit_edge.i ], [ %.860.i, %B340.i ]
  %61 = getelementptr double, ptr %arg.rhs.4, i64 %.131572574.i
  %.926.i = fmul double %.224.i, %.924.i
  store double %.926.i, ptr %61, align 8, !noalias !28
  %.960.i = fmul double %.282.i, %.224.i
  store double %.960.i, ptr %.281.i, align 8, !noalias !28
  store double %.965.pre-phi.i, ptr %.336.i, align 8, !noalias !28
  %exitcond.not.i4 = icmp eq i64 %arg.rhs.5.0, %.138.i
  br i1 %exitcond.not.i4, label %B532.endif.i, label %B66.i

B574.i:                                           ; preds = %B532.endif.i, %B738.i
  %.1167577581.in.i = phi i64 [ %.1167577581.i, %B738.i ], [ %arg.rhs.5.0, %B532.endif.i ]
  %.1174578580.i = phi i64 [ %.1181.i, %B738.i ], [ %.838.i, %B532.endif.i ]
  %.1167577581.i = add nsw i64 %.1167577581.in.i, -1
  %.1181.i = add i64 %.1174578580.i, -1
  %62 = getelementptr double, ptr %arg.rhs.4, i64 %.1174578580.i
  %.1239.i = load double, ptr %62, align 8, !noalias !28
  %.1289.i = mul i64 %.1174578580.i, %arg.band.5.1
  %63 = getelementptr double, ptr %arg.band.4, i64 %.1289.i
  %.1293.i = getelementptr i8, ptr %63, i64 8
  %.1294.i = load double, ptr %.1293.i, align 8, !noalias !28
  %64 = getelementptr i8, ptr %62, i64 8
  %.1326.i = load double, ptr %64, align 8, !noalias !28
  %.1327.i = fmul double %.1294.i, %.1326.i
  %.1328.i = fsub double %.1239.i, %.1327.i
  store double %.1328.i, ptr %62, align 8, !noalias !28
  %.1361.i = add nsw i64 %.1174578580.i, 2
  %.1363.i = icmp slt i64 %.1361.i, %arg.rhs.5.0
  br i1 %.1363.i, label %B666.i, label %B738.i

B666.i:                                           ; preds = %B574.i
  %.1449.i = getelementptr i8, ptr %63, i64 16
  %.1450.i = load double, ptr %.1449.i, align 8, !noalias !28
  %65 = getelementptr double, ptr %arg.rhs.4, i64 %.1361.i
  %.1482.i = load double, ptr %65, align 8, !noalias !28
  %.1483.i = fmul double %.1450.i, %.1482.i
  %.1484.i = fsub double %.1328.i, %.1483.i
  store double %.1484.i, ptr %62, align 8, !noalias !28
  br label %B738.i

B738.i:                                           ; preds = %B666.i, %B574.i
  %.1168.i = icmp samesign ugt i64 %.1167577581.in.i, 2
  br i1 %.1168.i, label %B574.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit

B532.endif.i:                                     ; preds = %B456.i
  br i1 %.1168579.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B574.i

_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B738.i, %_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, %B532.endif.i
  %.855 = load double, ptr %.854, align 8
  store double %.855, ptr %arg.rhs.4, align 8
  store double %.855, ptr %.914, align 8
  %.947 = load double, ptr %.946, align 8
  store double %.947, ptr %.977, align 8
  store double %.947, ptr %.1009, align 8
  br i1 %.3291995.i, label %B82.endif.lr.ph.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit

B82.endif.lr.ph.i:                                ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit
  %66 = fneg reassoc nnan nsz arcp contract double %mu.2.01385
  br label %B82.endif.i

B636.i:                                           ; preds = %B258.B174.loopexit_crit_edge.us.i, %B82.endif.i
  %cut.5.1.lcssa.i = phi double [ %cut.6.02000.i, %B82.endif.i ], [ %.11.i12.i, %B258.B174.loopexit_crit_edge.us.i ]
  %shrink.7.1.lcssa.i = phi double [ %shrink.8.02001.i, %B82.endif.i ], [ %.11.i8.i, %B258.B174.loopexit_crit_edge.us.i ]
  %.1710.i = mul i64 %.1708.i, %.33519631998.i
  %.1716.i = getelementptr double, ptr %arg.by_knot.4, i64 %.1710.i
  %.1717.i = load double, ptr %.1716.i, align 8, !noalias !31
  %.1792.i = getelementptr i8, ptr %.1716.i, i64 8
  %.1793.i = load double, ptr %.1792.i, align 8, !noalias !31
  %.1795.i = fmul reassoc nnan nsz arcp contract double %.1717.i, %.412.i
  %.1799.i = fmul reassoc nnan nsz arcp contract double %.1793.i, %.444.i
  %.1802.i = fadd reassoc nnan nsz arcp contract double %.1799.i, %.1795.i
  %.1852.i = mul i64 %.33519631998.i, %arg.top.5.1
  %.1856.i = getelementptr double, ptr %arg.top.4, i64 %.1852.i
  %.1857.i = load double, ptr %.1856.i, align 8, !noalias !31
  %.1858.i = fmul reassoc nnan nsz arcp contract double %.1802.i, %.1857.i
  %.1912.i = getelementptr i8, ptr %.1856.i, i64 16
  store double %.1858.i, ptr %.1912.i, align 8, !noalias !31
  %.1969.i = fneg reassoc nnan nsz arcp contract double %.1802.i
  %67 = getelementptr double, ptr %arg.c.4, i64 %.33519631998.i
  %.2000.i = load double, ptr %67, align 8, !noalias !31
  %.2001.i = fmul reassoc nnan nsz arcp contract double %.2000.i, %.1717.i
  %68 = getelementptr double, ptr %arg.c.4, i64 %.342.i
  %.2033.i = load double, ptr %68, align 8, !noalias !31
  %.2034.i = fmul reassoc nnan nsz arcp contract double %.2033.i, %.1793.i
  %.2035.i = fadd reassoc nnan nsz arcp contract double %.2034.i, %.2001.i
  %.2039.i = fdiv reassoc nnan nsz arcp contract double %.1969.i, %.2035.i
  %.10.i.i = fcmp reassoc nnan nsz arcp contract ogt double %.2039.i, %.1858.i
  %.11.i.i = select i1 %.10.i.i, double %.2039.i, double %.1858.i
  %.10.i1.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i.i, %shrink.7.1.lcssa.i
  %.11.i2.i = select i1 %.10.i1.i, double %.11.i.i, double %shrink.7.1.lcssa.i
  %.2211.i = getelementptr i8, ptr %.1856.i, i64 8
  %.2212.i = load double, ptr %.2211.i, align 8, !noalias !31
  %69 = fmul reassoc nnan nsz arcp contract double %.1857.i, %66
  %.2216.neg.i = fdiv reassoc nnan nsz arcp contract double %69, %.2212.i
  %.neg1790.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.1858.i
  %.2275.i = fadd reassoc nnan nsz arcp contract double %.2216.neg.i, %.neg1790.i
  %.10.i3.i = fcmp reassoc nnan nsz arcp contract ogt double %.2275.i, %cut.5.1.lcssa.i
  %.11.i4.i = select i1 %.10.i3.i, double %.2275.i, double %cut.5.1.lcssa.i
  %.329.i = icmp sgt i64 %.32819561999.i, 1
  br i1 %.329.i, label %B82.endif.i, label %B978.endif.i

B82.endif.i:                                      ; preds = %B636.i, %B82.endif.lr.ph.i
  %shrink.8.02001.i = phi double [ 0.000000e+00, %B82.endif.lr.ph.i ], [ %.11.i2.i, %B636.i ]
  %cut.6.02000.i = phi double [ 0.000000e+00, %B82.endif.lr.ph.i ], [ %.11.i4.i, %B636.i ]
  %.32819561999.i = phi i64 [ %.310, %B82.endif.lr.ph.i ], [ %.338.i, %B636.i ]
  %.33519631998.i = phi i64 [ 0, %B82.endif.lr.ph.i ], [ %.342.i, %B636.i ]
  %.338.i = add nsw i64 %.32819561999.i, -1
  %.342.i = add nuw nsw i64 %.33519631998.i, 1
  %70 = getelementptr double, ptr %arg.rhs.4, i64 %.33519631998.i
  %.412.i = load double, ptr %70, align 8, !noalias !31
  %71 = getelementptr double, ptr %arg.rhs.4, i64 %.342.i
  %.444.i = load double, ptr %71, align 8, !noalias !31
  br i1 %.5491919.not.i, label %B636.i, label %B176.endif.endif.lr.ph.i

B176.endif.endif.lr.ph.i:                         ; preds = %B82.endif.i
  %.669.i8 = mul i64 %factor.op.mul.reass.i7, %.33519631998.i
  %72 = getelementptr double, ptr %arg.knot.4, i64 %.669.i8
  %.776.i = mul i64 %factor.op.mul1906.reass.i, %.33519631998.i
  %73 = getelementptr double, ptr %arg.one.4, i64 %.776.i
  br label %B176.endif.endif.us.i

B176.endif.endif.us.i:                            ; preds = %B258.B174.loopexit_crit_edge.us.i, %B176.endif.endif.lr.ph.i
  %shrink.7.11923.us.i = phi double [ %shrink.8.02001.i, %B176.endif.endif.lr.ph.i ], [ %.11.i8.i, %B258.B174.loopexit_crit_edge.us.i ]
  %cut.5.11922.us.i = phi double [ %cut.6.02000.i, %B176.endif.endif.lr.ph.i ], [ %.11.i12.i, %B258.B174.loopexit_crit_edge.us.i ]
  %.55519111920.us.i = phi i64 [ 0, %B176.endif.endif.lr.ph.i ], [ %.562.us.i, %B258.B174.loopexit_crit_edge.us.i ]
  %.671.us.i = mul i64 %.55519111920.us.i, %factor.op.mul1955.i
  %.673.us.i = getelementptr double, ptr %72, i64 %.671.us.i
  %.778.us.i = mul i64 %.55519111920.us.i, %factor.op.mul.i6
  %.780.us.i = getelementptr double, ptr %73, i64 %.778.us.i
  %74 = getelementptr double, ptr %.673.us.i, i64 %arg.knot.5.3
  %75 = getelementptr double, ptr %.780.us.i, i64 %arg.one.5.3
  %76 = getelementptr i8, ptr %.780.us.i, i64 %.idx1785.i
  %77 = getelementptr i8, ptr %.780.us.i, i64 %.idx1786.i
  %78 = getelementptr i8, ptr %.780.us.i, i64 %.idx1787.i
  %79 = getelementptr i8, ptr %.780.us.i, i64 %.idx1788.i
  br label %B260.us.i

B260.us.i:                                        ; preds = %B260.us.i, %B176.endif.endif.us.i
  %shrink.6.21902.us.i = phi double [ %shrink.7.11923.us.i, %B176.endif.endif.us.i ], [ %.11.i8.i, %B260.us.i ]
  %cut.4.21901.us.i = phi double [ %cut.5.11922.us.i, %B176.endif.endif.us.i ], [ %.11.i12.i, %B260.us.i ]
  %.90418941899.us.i = phi i64 [ 0, %B176.endif.endif.us.i ], [ %.911.us.i, %B260.us.i ]
  %.911.us.i = add nuw nsw i64 %.90418941899.us.i, 1
  %.988.us.i = getelementptr double, ptr %.673.us.i, i64 %.90418941899.us.i
  %.989.us.i = load double, ptr %.988.us.i, align 8, !noalias !31
  %.991.us.i = fmul reassoc nnan nsz arcp contract double %.989.us.i, %.412.i
  %.1044.us.i = getelementptr double, ptr %74, i64 %.90418941899.us.i
  %.1045.us.i = load double, ptr %.1044.us.i, align 8, !noalias !31
  %.1047.us.i = fmul reassoc nnan nsz arcp contract double %.1045.us.i, %.444.i
  %.1048.us.i = fadd reassoc nnan nsz arcp contract double %.1047.us.i, %.991.us.i
  %.1101.us.i = getelementptr double, ptr %.780.us.i, i64 %.90418941899.us.i
  %.1102.us.i = load double, ptr %.1101.us.i, align 8, !noalias !31
  %.1103.us.i = fmul reassoc nnan nsz arcp contract double %.1048.us.i, %.1102.us.i
  %.1104.us.i = fneg reassoc nnan nsz arcp contract double %.1048.us.i
  %.1157.us.i = getelementptr double, ptr %75, i64 %.90418941899.us.i
  %.1158.us.i = load double, ptr %.1157.us.i, align 8, !noalias !31
  %.1159.us.i = fmul reassoc nnan nsz arcp contract double %.1158.us.i, %.1104.us.i
  %.1212.us.i = getelementptr double, ptr %76, i64 %.90418941899.us.i
  store double %.1103.us.i, ptr %.1212.us.i, align 8, !noalias !31
  %.1266.us.i = getelementptr double, ptr %77, i64 %.90418941899.us.i
  store double %.1159.us.i, ptr %.1266.us.i, align 8, !noalias !31
  %.10.i5.i = fcmp reassoc nnan nsz arcp contract ogt double %.1159.us.i, %.1103.us.i
  %.11.i6.i = select i1 %.10.i5.i, double %.1159.us.i, double %.1103.us.i
  %.10.i7.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i6.i, %shrink.6.21902.us.i
  %.11.i8.i = select i1 %.10.i7.i, double %.11.i6.i, double %shrink.6.21902.us.i
  %.1380.us.i = load double, ptr %.1101.us.i, align 8, !noalias !31
  %.1435.us.i = getelementptr double, ptr %78, i64 %.90418941899.us.i
  %.1436.us.i = load double, ptr %.1435.us.i, align 8, !noalias !31
  %80 = fmul reassoc nnan nsz arcp contract double %.1380.us.i, %66
  %.1440.neg.us.i = fdiv reassoc nnan nsz arcp contract double %80, %.1436.us.i
  %.neg1791.us.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.1103.us.i
  %.1442.us.i = fadd reassoc nnan nsz arcp contract double %.1440.neg.us.i, %.neg1791.us.i
  %.1496.us.i = load double, ptr %.1157.us.i, align 8, !noalias !31
  %.1551.us.i9 = getelementptr double, ptr %79, i64 %.90418941899.us.i
  %.1552.us.i = load double, ptr %.1551.us.i9, align 8, !noalias !31
  %81 = fmul reassoc nnan nsz arcp contract double %.1496.us.i, %66
  %.1556.neg.us.i = fdiv reassoc nnan nsz arcp contract double %81, %.1552.us.i
  %.neg1792.us.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.1159.us.i
  %.1558.us.i = fadd reassoc nnan nsz arcp contract double %.1556.neg.us.i, %.neg1792.us.i
  %.10.i9.i = fcmp reassoc nnan nsz arcp contract ogt double %.1558.us.i, %.1442.us.i
  %.11.i10.i = select i1 %.10.i9.i, double %.1558.us.i, double %.1442.us.i
  %.10.i11.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i10.i, %cut.4.21901.us.i
  %.11.i12.i = select i1 %.10.i11.i, double %.11.i10.i, double %cut.4.21901.us.i
  %exitcond.not.i10 = icmp eq i64 %.911.us.i, 8
  br i1 %exitcond.not.i10, label %B258.B174.loopexit_crit_edge.us.i, label %B260.us.i

B258.B174.loopexit_crit_edge.us.i:                ; preds = %B260.us.i
  %.562.us.i = add nuw nsw i64 %.55519111920.us.i, 1
  %exitcond2630.not.i = icmp eq i64 %arg.knot.5.1, %.562.us.i
  br i1 %exitcond2630.not.i, label %B636.i, label %B176.endif.endif.us.i

B978.endif.i:                                     ; preds = %B636.i
  br i1 %.24172257.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit, label %B1012.us.i

B1012.us.i:                                       ; preds = %B978.endif.i, %B1356.B1010.loopexit_crit_edge.us.i
  %shrink.9.02267.us.i = phi double [ %.us-phi2153.us.i, %B1356.B1010.loopexit_crit_edge.us.i ], [ %.11.i2.i, %B978.endif.i ]
  %cut.10.02266.us.i = phi double [ %.us-phi2152.us.i, %B1356.B1010.loopexit_crit_edge.us.i ], [ %.11.i4.i, %B978.endif.i ]
  %.242322102264.us.i = phi i64 [ %.2430.us.i, %B1356.B1010.loopexit_crit_edge.us.i ], [ 0, %B978.endif.i ]
  %.2430.us.i = add nuw nsw i64 %.242322102264.us.i, 1
  %82 = getelementptr double, ptr %arg.rhs.4, i64 %.242322102264.us.i
  %.2494.us.i = load double, ptr %82, align 8, !noalias !31
  %83 = getelementptr double, ptr %arg.rhs.4, i64 %.2430.us.i
  %.2526.us.i = load double, ptr %83, align 8, !noalias !31
  %.2528.us.i = add nuw nsw i64 %.242322102264.us.i, 2
  %84 = getelementptr double, ptr %arg.rhs.4, i64 %.2528.us.i
  %.2558.us.i = load double, ptr %84, align 8, !noalias !31
  %.2629.us.i = mul i64 %.2627.i, %.242322102264.us.i
  %gep.us.i = getelementptr double, ptr %invariant.gep.i11, i64 %.2629.us.i
  %.2690.us.i = load double, ptr %gep.us.i, align 8, !noalias !31
  %.2692.us.i = fmul reassoc nnan nsz arcp contract double %.2690.us.i, %.2494.us.i
  %.2720.us.i = getelementptr i8, ptr %gep.us.i, i64 8
  %.2721.us.i = load double, ptr %.2720.us.i, align 8, !noalias !31
  %.2723.us.i = fmul reassoc nnan nsz arcp contract double %.2721.us.i, %.2526.us.i
  %.2724.us.i = fadd reassoc nnan nsz arcp contract double %.2723.us.i, %.2692.us.i
  %.2752.us.i = getelementptr i8, ptr %gep.us.i, i64 16
  %.2753.us.i = load double, ptr %.2752.us.i, align 8, !noalias !31
  %.2755.us.i = fmul reassoc nnan nsz arcp contract double %.2753.us.i, %.2558.us.i
  %.2756.us.i = fadd reassoc nnan nsz arcp contract double %.2724.us.i, %.2755.us.i
  %.2757.us.i = fneg reassoc nnan nsz arcp contract double %.2756.us.i
  %85 = getelementptr double, ptr %arg.c.4, i64 %.242322102264.us.i
  %.2817.us.i = load double, ptr %85, align 8, !noalias !31
  %.2818.us.i = fmul reassoc nnan nsz arcp contract double %.2817.us.i, %.2690.us.i
  %86 = getelementptr double, ptr %arg.c.4, i64 %.2430.us.i
  %.2879.us.i = load double, ptr %86, align 8, !noalias !31
  %.2880.us.i = fmul reassoc nnan nsz arcp contract double %.2879.us.i, %.2721.us.i
  %.2881.us.i = fadd reassoc nnan nsz arcp contract double %.2880.us.i, %.2818.us.i
  %87 = getelementptr double, ptr %arg.c.4, i64 %.2528.us.i
  %.2942.us.i = load double, ptr %87, align 8, !noalias !31
  %.2943.us.i = fmul reassoc nnan nsz arcp contract double %.2942.us.i, %.2753.us.i
  %.2944.us.i = fadd reassoc nnan nsz arcp contract double %.2881.us.i, %.2943.us.i
  %.2948.us.i = fdiv reassoc nnan nsz arcp contract double %.2757.us.i, %.2944.us.i
  %.10.i13.i = fcmp reassoc nnan nsz arcp contract ogt double %.2948.us.i, %shrink.9.02267.us.i
  %.11.i14.i = select i1 %.10.i13.i, double %.2948.us.i, double %shrink.9.02267.us.i
  %88 = getelementptr double, ptr %arg.by_cell.4, i64 %.2629.us.i
  %.3785.us.i = mul i64 %factor.op.mul2084.reass.reass.i, %.242322102264.us.i
  %89 = getelementptr double, ptr %arg.cell.4, i64 %.3785.us.i
  %.3914.us.i = mul i64 %factor.op.mul2085.reass.reass.i, %.242322102264.us.i
  %90 = getelementptr double, ptr %arg.two.4, i64 %.3914.us.i
  %.4029.us.i = mul i64 %factor.op.mul2090.reass.i, %.242322102264.us.i
  %91 = getelementptr double, ptr %arg.jerk.4, i64 %.4029.us.i
  %.3229.us.us.i = load double, ptr %88, align 8, !noalias !31
  %.3261.us.us.i = fmul reassoc nnan nsz arcp contract double %.3229.us.us.i, %.2817.us.i
  %.3289.us.us.i = getelementptr i8, ptr %88, i64 8
  %.3290.us.us.i = load double, ptr %.3289.us.us.i, align 8, !noalias !31
  %.3323.us.us.i = fmul reassoc nnan nsz arcp contract double %.3290.us.us.i, %.2879.us.i
  %.3324.us.us.i = fadd reassoc nnan nsz arcp contract double %.3323.us.us.i, %.3261.us.us.i
  %.3352.us.us.i = getelementptr i8, ptr %88, i64 16
  %.3353.us.us.i = load double, ptr %.3352.us.us.i, align 8, !noalias !31
  %.3386.us.us.i = fmul reassoc nnan nsz arcp contract double %.3353.us.us.i, %.2942.us.i
  %.3387.us.us.i = fadd reassoc nnan nsz arcp contract double %.3324.us.us.i, %.3386.us.us.i
  %.3418.us.us.i = fmul reassoc nnan nsz arcp contract double %.3229.us.us.i, %.2494.us.i
  %.3449.us.us.i = fmul reassoc nnan nsz arcp contract double %.3290.us.us.i, %.2526.us.i
  %.3450.us.us.i = fadd reassoc nnan nsz arcp contract double %.3449.us.us.i, %.3418.us.us.i
  %.3481.us.us.i = fmul reassoc nnan nsz arcp contract double %.3353.us.us.i, %.2558.us.i
  %.3482.us.us.i = fadd reassoc nnan nsz arcp contract double %.3450.us.us.i, %.3481.us.us.i
  %.3483.us.us.i = fneg reassoc nnan nsz arcp contract double %.3482.us.us.i
  %.3487.us.us.i = fdiv reassoc nnan nsz arcp contract double %.3483.us.us.i, %.3387.us.us.i
  %.10.i15.i = fcmp reassoc nnan nsz arcp contract ogt double %.3487.us.us.i, %.11.i14.i
  %.11.i16.i = select i1 %.10.i15.i, double %.3487.us.us.i, double %.11.i14.i
  br i1 %.36452048.i, label %B1358.endif.endif.us.us.i, label %for.body.us2317.i

for.body.us2317.i:                                ; preds = %B1012.us.i
  %.3172.us2291.1.i = getelementptr double, ptr %88, i64 %arg.by_cell.5.2
  %.3229.us2292.1.i = load double, ptr %.3172.us2291.1.i, align 8, !noalias !31
  %.3261.us2294.1.i = fmul reassoc nnan nsz arcp contract double %.3229.us2292.1.i, %.2817.us.i
  %.3289.us2295.1.i = getelementptr i8, ptr %.3172.us2291.1.i, i64 8
  %.3290.us2296.1.i = load double, ptr %.3289.us2295.1.i, align 8, !noalias !31
  %.3323.us2298.1.i = fmul reassoc nnan nsz arcp contract double %.3290.us2296.1.i, %.2879.us.i
  %.3324.us2299.1.i = fadd reassoc nnan nsz arcp contract double %.3323.us2298.1.i, %.3261.us2294.1.i
  %.3352.us2300.1.i = getelementptr i8, ptr %.3172.us2291.1.i, i64 16
  %.3353.us2301.1.i = load double, ptr %.3352.us2300.1.i, align 8, !noalias !31
  %.3386.us2303.1.i = fmul reassoc nnan nsz arcp contract double %.3353.us2301.1.i, %.2942.us.i
  %.3387.us2304.1.i = fadd reassoc nnan nsz arcp contract double %.3324.us2299.1.i, %.3386.us2303.1.i
  %.3418.us2305.1.i = fmul reassoc nnan nsz arcp contract double %.3229.us2292.1.i, %.2494.us.i
  %.3449.us2306.1.i = fmul reassoc nnan nsz arcp contract double %.3290.us2296.1.i, %.2526.us.i
  %.3450.us2307.1.i = fadd reassoc nnan nsz arcp contract double %.3449.us2306.1.i, %.3418.us2305.1.i
  %.3481.us2308.1.i = fmul reassoc nnan nsz arcp contract double %.3353.us2301.1.i, %.2558.us.i
  %.3482.us2309.1.i = fadd reassoc nnan nsz arcp contract double %.3450.us2307.1.i, %.3481.us2308.1.i
  %.3483.us2310.1.i = fneg reassoc nnan nsz arcp contract double %.3482.us2309.1.i
  %.3487.us2311.1.i = fdiv reassoc nnan nsz arcp contract double %.3483.us2310.1.i, %.3387.us2304.1.i
  %.10.i17.i = fcmp reassoc nnan nsz arcp contract ogt double %.3487.us2311.1.i, %.11.i16.i
  %.11.i18.i = select i1 %.10.i17.i, double %.3487.us2311.1.i, double %.11.i16.i
  br label %B1356.B1010.loopexit_crit_edge.us.i

B1356.B1010.loopexit_crit_edge.us.i:              ; preds = %B1830.B1720.loopexit_crit_edge.us.us.us.1.i, %for.body.us2317.i
  %.us-phi2152.us.i = phi double [ %cut.10.02266.us.i, %for.body.us2317.i ], [ %.11.i36.i, %B1830.B1720.loopexit_crit_edge.us.us.us.1.i ]
  %.us-phi2153.us.i = phi double [ %.11.i18.i, %for.body.us2317.i ], [ %.11.i32.i, %B1830.B1720.loopexit_crit_edge.us.us.us.1.i ]
  %exitcond2691.not.i = icmp eq i64 %.2430.us.i, %arg.cell.5.0
  br i1 %exitcond2691.not.i, label %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit, label %B1012.us.i

B1358.endif.endif.us.us.i:                        ; preds = %B1012.us.i
  %.3522.us.us.i = fmul reassoc nnan nsz arcp contract double %.3482.us.us.i, 5.000000e-01
  %sqrt.le.us.us.i = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3387.us.us.i)
  %.3535.us.us.i = fmul reassoc nnan nsz arcp contract double %sqrt.le.us.us.i, %.3387.us.us.i
  %92 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.3535.us.us.i
  br label %B1722.endif.endif.us.us.us.i

B1722.endif.endif.us.us.us.i:                     ; preds = %B1830.B1720.loopexit_crit_edge.us.us.us.i, %B1358.endif.endif.us.us.i
  %shrink.11.22052.us.us.us.i = phi double [ %.11.i16.i, %B1358.endif.endif.us.us.i ], [ %.11.i22.i, %B1830.B1720.loopexit_crit_edge.us.us.us.i ]
  %cut.8.22051.us.us.us.i = phi double [ %cut.10.02266.us.i, %B1358.endif.endif.us.us.i ], [ %.11.i26.i, %B1830.B1720.loopexit_crit_edge.us.us.us.i ]
  %.365120402049.us.us.us.i = phi i64 [ 0, %B1358.endif.endif.us.us.i ], [ %.3658.us.us.us.i, %B1830.B1720.loopexit_crit_edge.us.us.us.i ]
  %.3789.us.us.us.i = mul i64 %.365120402049.us.us.us.i, %factor.op.mul2196.i
  %.3791.us.us.us.i = getelementptr double, ptr %89, i64 %.3789.us.us.us.i
  %.3918.us.us.us.i = mul i64 %.365120402049.us.us.us.i, %factor.op.mul2197.i
  %.3920.us.us.us.i = getelementptr double, ptr %90, i64 %.3918.us.us.us.i
  %.4033.us.us.us.i = mul i64 %.365120402049.us.us.us.i, %arg.jerk.5.3
  %.4035.us.us.us.i = getelementptr double, ptr %91, i64 %.4033.us.us.us.i
  %93 = getelementptr double, ptr %.3791.us.us.us.i, i64 %arg.cell.5.4
  %94 = getelementptr i8, ptr %.3791.us.us.us.i, i64 %.idx.i12
  %95 = getelementptr double, ptr %.3920.us.us.us.i, i64 %arg.two.5.4
  %96 = getelementptr i8, ptr %.3920.us.us.us.i, i64 %.idx1780.i
  %97 = getelementptr i8, ptr %.3920.us.us.us.i, i64 %.idx1781.i
  %98 = getelementptr i8, ptr %.3920.us.us.us.i, i64 %.idx1782.i
  %99 = getelementptr i8, ptr %.3920.us.us.us.i, i64 %.idx1783.i
  br label %B1832.us.us.us.i

B1832.us.us.us.i:                                 ; preds = %B1832.us.us.us.i, %B1722.endif.endif.us.us.us.i
  %shrink.12.32022.us.us.us.i = phi double [ %shrink.11.22052.us.us.us.i, %B1722.endif.endif.us.us.us.i ], [ %.11.i22.i, %B1832.us.us.us.i ]
  %cut.7.32021.us.us.us.i = phi double [ %cut.8.22051.us.us.us.i, %B1722.endif.endif.us.us.us.i ], [ %.11.i26.i, %B1832.us.us.us.i ]
  %.415820142019.us.us.us.i = phi i64 [ 0, %B1722.endif.endif.us.us.us.i ], [ %.4165.us.us.us.i, %B1832.us.us.us.i ]
  %.4165.us.us.us.i = add nuw nsw i64 %.415820142019.us.us.us.i, 1
  %.4242.us.us.us.i = getelementptr double, ptr %.3791.us.us.us.i, i64 %.415820142019.us.us.us.i
  %.4243.us.us.us.i = load double, ptr %.4242.us.us.us.i, align 8, !noalias !31
  %.4245.us.us.us.i = fmul reassoc nnan nsz arcp contract double %.4243.us.us.us.i, %.2494.us.i
  %.4298.us.us.us.i = getelementptr double, ptr %93, i64 %.415820142019.us.us.us.i
  %.4299.us.us.us.i = load double, ptr %.4298.us.us.us.i, align 8, !noalias !31
  %.4301.us.us.us.i = fmul reassoc nnan nsz arcp contract double %.4299.us.us.us.i, %.2526.us.i
  %.4302.us.us.us.i = fadd reassoc nnan nsz arcp contract double %.4301.us.us.us.i, %.4245.us.us.us.i
  %.4355.us.us.us.i = getelementptr double, ptr %94, i64 %.415820142019.us.us.us.i
  %.4356.us.us.us.i = load double, ptr %.4355.us.us.us.i, align 8, !noalias !31
  %.4358.us.us.us.i = fmul reassoc nnan nsz arcp contract double %.4356.us.us.us.i, %.2558.us.i
  %.4359.us.us.us.i = fadd reassoc nnan nsz arcp contract double %.4302.us.us.us.i, %.4358.us.us.us.i
  %100 = getelementptr double, ptr %.4035.us.us.us.i, i64 %.415820142019.us.us.us.i
  %.4389.us.us.us.i = load double, ptr %100, align 8, !noalias !31
  %101 = fmul reassoc nnan nsz arcp contract double %.3522.us.us.i, %.4389.us.us.us.i
  %102 = fmul reassoc nnan nsz arcp contract double %101, %92
  %.4392.us.us.us.i = fadd reassoc nnan nsz arcp contract double %102, %.4359.us.us.us.i
  %.4445.us.us.us.i = getelementptr double, ptr %.3920.us.us.us.i, i64 %.415820142019.us.us.us.i
  %.4446.us.us.us.i = load double, ptr %.4445.us.us.us.i, align 8, !noalias !31
  %.4447.us.us.us.i = fmul reassoc nnan nsz arcp contract double %.4392.us.us.us.i, %.4446.us.us.us.i
  %.4448.us.us.us.i = fsub reassoc nnan nsz arcp contract double %102, %.4359.us.us.us.i
  %.4501.us.us.us.i = getelementptr double, ptr %95, i64 %.415820142019.us.us.us.i
  %.4502.us.us.us.i = load double, ptr %.4501.us.us.us.i, align 8, !noalias !31
  %.4503.us.us.us.i = fmul reassoc nnan nsz arcp contract double %.4448.us.us.us.i, %.4502.us.us.us.i
  %.4556.us.us.us.i = getelementptr double, ptr %96, i64 %.415820142019.us.us.us.i
  store double %.4447.us.us.us.i, ptr %.4556.us.us.us.i, align 8, !noalias !31
  %.4610.us.us.us.i = getelementptr double, ptr %97, i64 %.415820142019.us.us.us.i
  store double %.4503.us.us.us.i, ptr %.4610.us.us.us.i, align 8, !noalias !31
  %.10.i19.i = fcmp reassoc nnan nsz arcp contract ogt double %.4503.us.us.us.i, %.4447.us.us.us.i
  %.11.i20.i = select i1 %.10.i19.i, double %.4503.us.us.us.i, double %.4447.us.us.us.i
  %.10.i21.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i20.i, %shrink.12.32022.us.us.us.i
  %.11.i22.i = select i1 %.10.i21.i, double %.11.i20.i, double %shrink.12.32022.us.us.us.i
  %.4724.us.us.us.i = load double, ptr %.4445.us.us.us.i, align 8, !noalias !31
  %.4779.us.us.us.i = getelementptr double, ptr %98, i64 %.415820142019.us.us.us.i
  %.4780.us.us.us.i = load double, ptr %.4779.us.us.us.i, align 8, !noalias !31
  %103 = fmul reassoc nnan nsz arcp contract double %.4724.us.us.us.i, %66
  %.4784.neg.us.us.us.i = fdiv reassoc nnan nsz arcp contract double %103, %.4780.us.us.us.i
  %.neg.us.us.us.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.4447.us.us.us.i
  %.4786.us.us.us.i = fadd reassoc nnan nsz arcp contract double %.4784.neg.us.us.us.i, %.neg.us.us.us.i
  %.4840.us.us.us.i = load double, ptr %.4501.us.us.us.i, align 8, !noalias !31
  %.4895.us.us.us.i = getelementptr double, ptr %99, i64 %.415820142019.us.us.us.i
  %.4896.us.us.us.i = load double, ptr %.4895.us.us.us.i, align 8, !noalias !31
  %104 = fmul reassoc nnan nsz arcp contract double %.4840.us.us.us.i, %66
  %.4900.neg.us.us.us.i = fdiv reassoc nnan nsz arcp contract double %104, %.4896.us.us.us.i
  %.neg1789.us.us.us.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.4503.us.us.us.i
  %.4902.us.us.us.i = fadd reassoc nnan nsz arcp contract double %.4900.neg.us.us.us.i, %.neg1789.us.us.us.i
  %.10.i23.i = fcmp reassoc nnan nsz arcp contract ogt double %.4902.us.us.us.i, %.4786.us.us.us.i
  %.11.i24.i = select i1 %.10.i23.i, double %.4902.us.us.us.i, double %.4786.us.us.us.i
  %.10.i25.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i24.i, %cut.7.32021.us.us.us.i
  %.11.i26.i = select i1 %.10.i25.i, double %.11.i24.i, double %cut.7.32021.us.us.us.i
  %exitcond2632.not.i = icmp eq i64 %.4165.us.us.us.i, 8
  br i1 %exitcond2632.not.i, label %B1830.B1720.loopexit_crit_edge.us.us.us.i, label %B1832.us.us.us.i

B1830.B1720.loopexit_crit_edge.us.us.us.i:        ; preds = %B1832.us.us.us.i
  %.3658.us.us.us.i = add nuw nsw i64 %.365120402049.us.us.us.i, 1
  %exitcond2633.not.i = icmp eq i64 %arg.cell.5.2.fr.i, %.3658.us.us.us.i
  br i1 %exitcond2633.not.i, label %B1720.B1356.loopexit_crit_edge.split.us.us.us.i, label %B1722.endif.endif.us.us.us.i

B1720.B1356.loopexit_crit_edge.split.us.us.us.i:  ; preds = %B1830.B1720.loopexit_crit_edge.us.us.us.i
  %.3172.us.us.1.i = getelementptr double, ptr %88, i64 %arg.by_cell.5.2
  %.3229.us.us.1.i = load double, ptr %.3172.us.us.1.i, align 8, !noalias !31
  %.3260.us.us.1.i = load double, ptr %85, align 8, !noalias !31
  %.3261.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3260.us.us.1.i, %.3229.us.us.1.i
  %.3289.us.us.1.i = getelementptr i8, ptr %.3172.us.us.1.i, i64 8
  %.3290.us.us.1.i = load double, ptr %.3289.us.us.1.i, align 8, !noalias !31
  %.3322.us.us.1.i = load double, ptr %86, align 8, !noalias !31
  %.3323.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3322.us.us.1.i, %.3290.us.us.1.i
  %.3324.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.3323.us.us.1.i, %.3261.us.us.1.i
  %.3352.us.us.1.i = getelementptr i8, ptr %.3172.us.us.1.i, i64 16
  %.3353.us.us.1.i = load double, ptr %.3352.us.us.1.i, align 8, !noalias !31
  %.3385.us.us.1.i = load double, ptr %87, align 8, !noalias !31
  %.3386.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3385.us.us.1.i, %.3353.us.us.1.i
  %.3387.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.3324.us.us.1.i, %.3386.us.us.1.i
  %.3418.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3229.us.us.1.i, %.2494.us.i
  %.3449.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3290.us.us.1.i, %.2526.us.i
  %.3450.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.3449.us.us.1.i, %.3418.us.us.1.i
  %.3481.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3353.us.us.1.i, %.2558.us.i
  %.3482.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.3450.us.us.1.i, %.3481.us.us.1.i
  %.3483.us.us.1.i = fneg reassoc nnan nsz arcp contract double %.3482.us.us.1.i
  %.3487.us.us.1.i = fdiv reassoc nnan nsz arcp contract double %.3483.us.us.1.i, %.3387.us.us.1.i
  %.10.i27.i = fcmp reassoc nnan nsz arcp contract ogt double %.3487.us.us.1.i, %.11.i22.i
  %.11.i28.i = select i1 %.10.i27.i, double %.3487.us.us.1.i, double %.11.i22.i
  %.3522.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.3482.us.us.1.i, 5.000000e-01
  %sqrt.le.us.us.1.i = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3387.us.us.1.i)
  %.3535.us.us.1.i = fmul reassoc nnan nsz arcp contract double %sqrt.le.us.us.1.i, %.3387.us.us.1.i
  %105 = getelementptr double, ptr %89, i64 %factor.op.mul2087.reass.i
  %106 = getelementptr double, ptr %90, i64 %factor.op.mul2089.reass.i
  %107 = getelementptr double, ptr %91, i64 %.4027.i
  %108 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.3535.us.us.1.i
  br label %B1722.endif.endif.us.us.us.1.i

B1722.endif.endif.us.us.us.1.i:                   ; preds = %B1830.B1720.loopexit_crit_edge.us.us.us.1.i, %B1720.B1356.loopexit_crit_edge.split.us.us.us.i
  %shrink.11.22052.us.us.us.1.i = phi double [ %.11.i28.i, %B1720.B1356.loopexit_crit_edge.split.us.us.us.i ], [ %.11.i32.i, %B1830.B1720.loopexit_crit_edge.us.us.us.1.i ]
  %cut.8.22051.us.us.us.1.i = phi double [ %.11.i26.i, %B1720.B1356.loopexit_crit_edge.split.us.us.us.i ], [ %.11.i36.i, %B1830.B1720.loopexit_crit_edge.us.us.us.1.i ]
  %.365120402049.us.us.us.1.i = phi i64 [ 0, %B1720.B1356.loopexit_crit_edge.split.us.us.us.i ], [ %.3658.us.us.us.1.i, %B1830.B1720.loopexit_crit_edge.us.us.us.1.i ]
  %.3789.us.us.us.1.i = mul i64 %.365120402049.us.us.us.1.i, %factor.op.mul2196.i
  %.3791.us.us.us.1.i = getelementptr double, ptr %105, i64 %.3789.us.us.us.1.i
  %.3918.us.us.us.1.i = mul i64 %.365120402049.us.us.us.1.i, %factor.op.mul2197.i
  %.3920.us.us.us.1.i = getelementptr double, ptr %106, i64 %.3918.us.us.us.1.i
  %.4033.us.us.us.1.i = mul i64 %.365120402049.us.us.us.1.i, %arg.jerk.5.3
  %.4035.us.us.us.1.i = getelementptr double, ptr %107, i64 %.4033.us.us.us.1.i
  %109 = getelementptr double, ptr %.3791.us.us.us.1.i, i64 %arg.cell.5.4
  %110 = getelementptr i8, ptr %.3791.us.us.us.1.i, i64 %.idx.i12
  %111 = getelementptr double, ptr %.3920.us.us.us.1.i, i64 %arg.two.5.4
  %112 = getelementptr i8, ptr %.3920.us.us.us.1.i, i64 %.idx1780.i
  %113 = getelementptr i8, ptr %.3920.us.us.us.1.i, i64 %.idx1781.i
  %114 = getelementptr i8, ptr %.3920.us.us.us.1.i, i64 %.idx1782.i
  %115 = getelementptr i8, ptr %.3920.us.us.us.1.i, i64 %.idx1783.i
  br label %B1832.us.us.us.1.i

B1832.us.us.us.1.i:                               ; preds = %B1832.us.us.us.1.i, %B1722.endif.endif.us.us.us.1.i
  %shrink.12.32022.us.us.us.1.i = phi double [ %shrink.11.22052.us.us.us.1.i, %B1722.endif.endif.us.us.us.1.i ], [ %.11.i32.i, %B1832.us.us.us.1.i ]
  %cut.7.32021.us.us.us.1.i = phi double [ %cut.8.22051.us.us.us.1.i, %B1722.endif.endif.us.us.us.1.i ], [ %.11.i36.i, %B1832.us.us.us.1.i ]
  %.415820142019.us.us.us.1.i = phi i64 [ 0, %B1722.endif.endif.us.us.us.1.i ], [ %.4165.us.us.us.1.i, %B1832.us.us.us.1.i ]
  %.4165.us.us.us.1.i = add nuw nsw i64 %.415820142019.us.us.us.1.i, 1
  %.4242.us.us.us.1.i = getelementptr double, ptr %.3791.us.us.us.1.i, i64 %.415820142019.us.us.us.1.i
  %.4243.us.us.us.1.i = load double, ptr %.4242.us.us.us.1.i, align 8, !noalias !31
  %.4245.us.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.4243.us.us.us.1.i, %.2494.us.i
  %.4298.us.us.us.1.i = getelementptr double, ptr %109, i64 %.415820142019.us.us.us.1.i
  %.4299.us.us.us.1.i = load double, ptr %.4298.us.us.us.1.i, align 8, !noalias !31
  %.4301.us.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.4299.us.us.us.1.i, %.2526.us.i
  %.4302.us.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.4301.us.us.us.1.i, %.4245.us.us.us.1.i
  %.4355.us.us.us.1.i = getelementptr double, ptr %110, i64 %.415820142019.us.us.us.1.i
  %.4356.us.us.us.1.i = load double, ptr %.4355.us.us.us.1.i, align 8, !noalias !31
  %.4358.us.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.4356.us.us.us.1.i, %.2558.us.i
  %.4359.us.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.4302.us.us.us.1.i, %.4358.us.us.us.1.i
  %116 = getelementptr double, ptr %.4035.us.us.us.1.i, i64 %.415820142019.us.us.us.1.i
  %.4389.us.us.us.1.i = load double, ptr %116, align 8, !noalias !31
  %117 = fmul reassoc nnan nsz arcp contract double %.3522.us.us.1.i, %.4389.us.us.us.1.i
  %118 = fmul reassoc nnan nsz arcp contract double %117, %108
  %.4392.us.us.us.1.i = fadd reassoc nnan nsz arcp contract double %118, %.4359.us.us.us.1.i
  %.4445.us.us.us.1.i = getelementptr double, ptr %.3920.us.us.us.1.i, i64 %.415820142019.us.us.us.1.i
  %.4446.us.us.us.1.i = load double, ptr %.4445.us.us.us.1.i, align 8, !noalias !31
  %.4447.us.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.4392.us.us.us.1.i, %.4446.us.us.us.1.i
  %.4448.us.us.us.1.i = fsub reassoc nnan nsz arcp contract double %118, %.4359.us.us.us.1.i
  %.4501.us.us.us.1.i = getelementptr double, ptr %111, i64 %.415820142019.us.us.us.1.i
  %.4502.us.us.us.1.i = load double, ptr %.4501.us.us.us.1.i, align 8, !noalias !31
  %.4503.us.us.us.1.i = fmul reassoc nnan nsz arcp contract double %.4448.us.us.us.1.i, %.4502.us.us.us.1.i
  %.4556.us.us.us.1.i = getelementptr double, ptr %112, i64 %.415820142019.us.us.us.1.i
  store double %.4447.us.us.us.1.i, ptr %.4556.us.us.us.1.i, align 8, !noalias !31
  %.4610.us.us.us.1.i = getelementptr double, ptr %113, i64 %.415820142019.us.us.us.1.i
  store double %.4503.us.us.us.1.i, ptr %.4610.us.us.us.1.i, align 8, !noalias !31
  %.10.i29.i = fcmp reassoc nnan nsz arcp contract ogt double %.4503.us.us.us.1.i, %.4447.us.us.us.1.i
  %.11.i30.i = select i1 %.10.i29.i, double %.4503.us.us.us.1.i, double %.4447.us.us.us.1.i
  %.10.i31.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i30.i, %shrink.12.32022.us.us.us.1.i
  %.11.i32.i = select i1 %.10.i31.i, double %.11.i30.i, double %shrink.12.32022.us.us.us.1.i
  %.4724.us.us.us.1.i = load double, ptr %.4445.us.us.us.1.i, align 8, !noalias !31
  %.4779.us.us.us.1.i = getelementptr double, ptr %114, i64 %.415820142019.us.us.us.1.i
  %.4780.us.us.us.1.i = load double, ptr %.4779.us.us.us.1.i, align 8, !noalias !31
  %119 = fmul reassoc nnan nsz arcp contract double %.4724.us.us.us.1.i, %66
  %.4784.neg.us.us.us.1.i = fdiv reassoc nnan nsz arcp contract double %119, %.4780.us.us.us.1.i
  %.neg.us.us.us.1.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.4447.us.us.us.1.i
  %.4786.us.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.4784.neg.us.us.us.1.i, %.neg.us.us.us.1.i
  %.4840.us.us.us.1.i = load double, ptr %.4501.us.us.us.1.i, align 8, !noalias !31
  %.4895.us.us.us.1.i = getelementptr double, ptr %115, i64 %.415820142019.us.us.us.1.i
  %.4896.us.us.us.1.i = load double, ptr %.4895.us.us.us.1.i, align 8, !noalias !31
  %120 = fmul reassoc nnan nsz arcp contract double %.4840.us.us.us.1.i, %66
  %.4900.neg.us.us.us.1.i = fdiv reassoc nnan nsz arcp contract double %120, %.4896.us.us.us.1.i
  %.neg1789.us.us.us.1.i = fsub reassoc nnan nsz arcp contract double 1.000000e+00, %.4503.us.us.us.1.i
  %.4902.us.us.us.1.i = fadd reassoc nnan nsz arcp contract double %.4900.neg.us.us.us.1.i, %.neg1789.us.us.us.1.i
  %.10.i33.i = fcmp reassoc nnan nsz arcp contract ogt double %.4902.us.us.us.1.i, %.4786.us.us.us.1.i
  %.11.i34.i = select i1 %.10.i33.i, double %.4902.us.us.us.1.i, double %.4786.us.us.us.1.i
  %.10.i35.i = fcmp reassoc nnan nsz arcp contract ogt double %.11.i34.i, %cut.7.32021.us.us.us.1.i
  %.11.i36.i = select i1 %.10.i35.i, double %.11.i34.i, double %cut.7.32021.us.us.us.1.i
  %exitcond2632.1.not.i = icmp eq i64 %.4165.us.us.us.1.i, 8
  br i1 %exitcond2632.1.not.i, label %B1830.B1720.loopexit_crit_edge.us.us.us.1.i, label %B1832.us.us.us.1.i

B1830.B1720.loopexit_crit_edge.us.us.us.1.i:      ; preds = %B1832.us.us.us.1.i
  %.3658.us.us.us.1.i = add nuw nsw i64 %.365120402049.us.us.us.1.i, 1
  %exitcond2633.1.not.i = icmp eq i64 %arg.cell.5.2.fr.i, %.3658.us.us.us.1.i
  br i1 %exitcond2633.1.not.i, label %B1356.B1010.loopexit_crit_edge.us.i, label %B1722.endif.endif.us.us.us.1.i

_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit: ; preds = %B1356.B1010.loopexit_crit_edge.us.i, %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, %B978.endif.i
  %cut.10.0.lcssa.i = phi double [ %.11.i4.i, %B978.endif.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit ], [ %.us-phi2152.us.i, %B1356.B1010.loopexit_crit_edge.us.i ]
  %shrink.9.0.lcssa.i = phi double [ %.11.i2.i, %B978.endif.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit ], [ %.us-phi2153.us.i, %B1356.B1010.loopexit_crit_edge.us.i ]
  %.10.i = fcmp reassoc nnan nsz arcp contract olt double %shrink.9.0.lcssa.i, 0x3FEE666666666666
  %.11.i = select i1 %.10.i, double 0x3FEE666666666666, double %shrink.9.0.lcssa.i
  %.1147 = fdiv reassoc nnan nsz arcp contract double 0x3FEE666666666666, %.11.i
  %.10.i14 = fcmp reassoc nnan nsz arcp contract olt double %.1147, 1.000000e+00
  %.11.i15 = select i1 %.10.i14, double %.1147, double 1.000000e+00
  %.10.i16 = fcmp reassoc nnan nsz arcp contract olt double %cut.10.0.lcssa.i, 0x3FEE666666666666
  %.11.i17 = select i1 %.10.i16, double 0x3FEE666666666666, double %cut.10.0.lcssa.i
  %.1207 = fdiv reassoc nnan nsz arcp contract double 0x3FEE666666666666, %.11.i17
  %.10.i18 = fcmp reassoc nnan nsz arcp contract olt double %.1207, 1.000000e+00
  %.11.i19 = select i1 %.10.i18, double %.1207, double 1.000000e+00
  br i1 %.13231326, label %B762, label %B816

B762:                                             ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit, %B762
  %.132213241328 = phi i64 [ %.1332, %B762 ], [ %storemerge1247, %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit ]
  %.132913251327 = phi i64 [ %.1336, %B762 ], [ 0, %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit ]
  %.1332 = add nsw i64 %.132213241328, -1
  %.1336 = add nuw nsw i64 %.132913251327, 1
  %121 = getelementptr double, ptr %arg.c.4, i64 %.132913251327
  %.1390 = load double, ptr %121, align 8
  %122 = getelementptr double, ptr %arg.rhs.4, i64 %.132913251327
  %.1420 = load double, ptr %122, align 8
  %.1422 = fmul reassoc nnan nsz arcp contract double %.1420, %.11.i15
  %.1423 = fadd reassoc nnan nsz arcp contract double %.1422, %.1390
  store double %.1423, ptr %121, align 8
  %.1323 = icmp sgt i64 %.132213241328, 1
  br i1 %.1323, label %B762, label %B816

B816:                                             ; preds = %B762, %_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd.exit
  store double 0.000000e+00, ptr %.1475, align 8
  call fastcc void @praxia_search_part_0(ptr nonnull %.1475, ptr %arg.by_knot.4, i64 %arg.by_knot.5.1, i64 %arg.by_knot.5.2, ptr %arg.by_cell.4, i64 %arg.by_cell.5.1, i64 %arg.by_cell.5.2, ptr %arg.knot.4, i64 %arg.knot.5.1, i64 %arg.knot.5.2, i64 %arg.knot.5.3, ptr %arg.low.4, i64 %arg.low.5.1, i64 %arg.low.5.2, ptr %arg.high.4, i64 %arg.high.5.1, i64 %arg.high.5.2, ptr %arg.bound.4, ptr %arg.cell.4, i64 %arg.cell.5.0, i64 %arg.cell.5.1, i64 %arg.cell.5.2.fr.i, i64 %arg.cell.5.3, i64 %arg.cell.5.4, ptr %arg.jerk.4, i64 %arg.jerk.5.1, i64 %arg.jerk.5.2, i64 %arg.jerk.5.3, ptr %arg.c.4, ptr %arg.one.4, i64 %arg.one.5.1, i64 %arg.one.5.2, i64 %arg.one.5.3, ptr %arg.two.4, i64 %arg.two.5.1, i64 %arg.two.5.2, i64 %arg.two.5.3, i64 %arg.two.5.4, ptr %arg.top.4, i64 %arg.top.5.1, double %mu.2.01385, double %.11.i19)
  %.1567 = load double, ptr %.1475, align 8
  br i1 %.140214.i, label %B72.lr.ph.i22, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54

B72.lr.ph.i22:                                    ; preds = %B816
  %.331.pre.i26 = load double, ptr %arg.times.4, align 8, !noalias !34
  %.391.pre.i27 = load double, ptr %arg.c.4, align 8, !noalias !34
  br label %B72.i28

B72.i28:                                          ; preds = %B72.i28, %B72.lr.ph.i22
  %.391.i29 = phi double [ %.391.pre.i27, %B72.lr.ph.i22 ], [ %.452.i42, %B72.i28 ]
  %.331.i30 = phi double [ %.331.pre.i26, %B72.lr.ph.i22 ], [ %.301.i36, %B72.i28 ]
  %total.2.0217.i31 = phi double [ 0.000000e+00, %B72.lr.ph.i22 ], [ %.534.i52, %B72.i28 ]
  %.146213215.i32 = phi i64 [ 0, %B72.lr.ph.i22 ], [ %.153.i33, %B72.i28 ]
  %.153.i33 = add nuw nsw i64 %.146213215.i32, 1
  %.238.i34 = mul i64 %.236.i23, %.146213215.i32
  %gep.i35 = getelementptr double, ptr %invariant.gep.i25, i64 %.238.i34
  %123 = getelementptr double, ptr %arg.times.4, i64 %.153.i33
  %.301.i36 = load double, ptr %123, align 8, !noalias !34
  %.332.i37 = fsub double %.301.i36, %.331.i30
  %.361.i38 = load double, ptr %gep.i35, align 8, !noalias !34
  %124 = getelementptr double, ptr %arg.c.4, i64 %.146213215.i32
  %.392.i39 = fmul double %.391.i29, %.361.i38
  %.420.i40 = getelementptr i8, ptr %gep.i35, i64 8
  %.421.i41 = load double, ptr %.420.i40, align 8, !noalias !34
  %125 = getelementptr double, ptr %arg.c.4, i64 %.153.i33
  %.452.i42 = load double, ptr %125, align 8, !noalias !34
  %.453.i43 = fmul double %.421.i41, %.452.i42
  %.454.i44 = fadd double %.392.i39, %.453.i43
  %.482.i45 = getelementptr i8, ptr %gep.i35, i64 16
  %.483.i46 = load double, ptr %.482.i45, align 8, !noalias !34
  %126 = getelementptr i8, ptr %124, i64 16
  %.514.i47 = load double, ptr %126, align 8, !noalias !34
  %.515.i48 = fmul double %.483.i46, %.514.i47
  %.516.i49 = fadd double %.454.i44, %.515.i48
  %.524.i50 = tail call double @sqrt(double %.516.i49)
  %.532.i51 = fdiv double %.332.i37, %.524.i50
  %.534.i52 = fadd double %total.2.0217.i31, %.532.i51
  %exitcond.not.i53 = icmp eq i64 %.146213215.i32, %139
  br i1 %exitcond.not.i53, label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54.loopexit, label %B72.i28

_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54.loopexit: ; preds = %B72.i28
  %127 = fmul reassoc nnan nsz arcp contract double %.534.i52, %arg.gap
  br label %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54

_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54: ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54.loopexit, %B816
  %total.2.0.lcssa.i21 = phi double [ 0.000000e+00, %B816 ], [ %127, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54.loopexit ]
  %.1623 = fcmp reassoc nnan nsz arcp contract olt double %.1567, %total.2.0.lcssa.i21
  br i1 %.1623, label %common.ret, label %B936

common.ret:                                       ; preds = %B1010, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit
  %storemerge = phi i64 [ %arg.iterations, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit ], [ %.624, %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54 ], [ %arg.iterations, %B1010 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B936:                                             ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit54
  %.10.i55 = fcmp reassoc nnan nsz arcp contract olt double %.11.i19, %.11.i15
  %.11.i56 = select i1 %.10.i55, double %.11.i19, double %.11.i15
  %.1726 = fcmp reassoc nnan nsz arcp contract ogt double %.11.i56, 8.000000e-01
  br i1 %.1726, label %B1010, label %B992

B992:                                             ; preds = %B936
  %.1738 = fcmp reassoc nnan nsz arcp contract ogt double %.11.i56, 4.000000e-01
  br i1 %.1738, label %B1010, label %B1008

B1008:                                            ; preds = %B992
  br label %B1010

B1010:                                            ; preds = %B936, %B1008, %B992
  %"$phi1010.2.3.1" = phi double [ 0x3FE6666666666666, %B1008 ], [ 1.000000e-01, %B936 ], [ 3.000000e-01, %B992 ]
  %128 = fmul reassoc nnan nsz arcp contract double %"$phi1010.2.3.1", %.1567
  %129 = fmul reassoc nnan nsz arcp contract double %128, %140
  %exitcond.not = icmp eq i64 %.624, %arg.iterations
  br i1 %exitcond.not, label %common.ret, label %B298

B298.lr.ph:                                       ; preds = %_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit
  %.854 = getelementptr i8, ptr %arg.rhs.4, i64 16
  %.914 = getelementptr i8, ptr %arg.rhs.4, i64 8
  %.931.inv = icmp sgt i64 %arg.cell.5.0, 0
  %.932 = select i1 %.931.inv, i64 0, i64 %arg.rhs.5.0
  %130 = getelementptr double, ptr %arg.rhs.4, i64 %arg.cell.5.0
  %131 = getelementptr i8, ptr %130, i64 -8
  %.946 = getelementptr double, ptr %131, i64 %.932
  %.962 = icmp slt i64 %arg.cell.5.0, 0
  %.963 = select i1 %.962, i64 %arg.rhs.5.0, i64 0
  %.977 = getelementptr double, ptr %130, i64 %.963
  %.994 = icmp slt i64 %arg.cell.5.0, -1
  %.995 = select i1 %.994, i64 %arg.rhs.5.0, i64 0
  %132 = getelementptr double, ptr %arg.rhs.4, i64 %.310
  %.1009 = getelementptr double, ptr %132, i64 %.995
  %133 = tail call i64 @llvm.smax.i64(i64 %arg.cell.5.0, i64 -2)
  %storemerge1247 = add i64 %133, 2
  %.13231326 = icmp sgt i64 %arg.cell.5.0, -2
  %factor.op.mul66 = mul i64 %arg.cell.5.4, %arg.cell.5.3
  %factor.op.mul = mul i64 %arg.two.5.4, %arg.two.5.3
  %.216.i = getelementptr double, ptr %arg.band.4, i64 %arg.band.5.1
  %.324.i = getelementptr i8, ptr %arg.band.4, i64 8
  %.434.i = getelementptr i8, ptr %.216.i, i64 8
  %.488.i = getelementptr i8, ptr %arg.band.4, i64 16
  %.837.i = add i64 %arg.rhs.5.0, -1
  %.838.i = add i64 %arg.rhs.5.0, -2
  %.865.i = icmp slt i64 %.837.i, 1
  %.866.i = select i1 %.865.i, i64 %arg.band.5.0, i64 0
  %.867.i = add i64 %.866.i, %.838.i
  %.887.i = mul i64 %.867.i, %arg.band.5.1
  %.891.i = getelementptr double, ptr %arg.band.4, i64 %.887.i
  %.919.i = icmp slt i64 %.837.i, 0
  %.920.i = select i1 %.919.i, i64 %arg.band.5.0, i64 0
  %.921.i = add i64 %.920.i, %.837.i
  %.941.i = mul i64 %.921.i, %arg.band.5.1
  %.945.i = getelementptr double, ptr %arg.band.4, i64 %.941.i
  %.1000.i = getelementptr i8, ptr %.891.i, i64 8
  %.1057.i = add i64 %arg.rhs.5.0, -3
  %.1084.i = icmp slt i64 %.837.i, 2
  %.1085.i = select i1 %.1084.i, i64 %arg.band.5.0, i64 0
  %.1086.i = add i64 %.1085.i, %.1057.i
  %.1106.i = mul i64 %.1086.i, %arg.band.5.1
  %134 = getelementptr double, ptr %arg.band.4, i64 %.1106.i
  %.1110.i = getelementptr i8, ptr %134, i64 8
  %.1165.i = getelementptr i8, ptr %134, i64 16
  %.1235.i = select i1 %.865.i, i64 %arg.rhs.5.0, i64 0
  %135 = getelementptr double, ptr %arg.rhs.4, i64 %.838.i
  %.1249.i = getelementptr double, ptr %135, i64 %.1235.i
  %.1265.i = select i1 %.919.i, i64 %arg.rhs.5.0, i64 0
  %136 = getelementptr double, ptr %arg.rhs.4, i64 %.837.i
  %.1279.i = getelementptr double, ptr %136, i64 %.1265.i
  %.216.1.idx.i = shl i64 %arg.band.5.1, 4
  %.216.1.i = getelementptr i8, ptr %arg.band.4, i64 %.216.1.idx.i
  %.434.1.i = getelementptr i8, ptr %.216.1.i, i64 8
  %.488.1.i = getelementptr i8, ptr %.216.i, i64 16
  %.865.1.i = icmp slt i64 %.838.i, 1
  %.866.1.i = select i1 %.865.1.i, i64 %arg.band.5.0, i64 0
  %.867.1.i = add i64 %.866.1.i, %.1057.i
  %.887.1.i = mul i64 %.867.1.i, %arg.band.5.1
  %.891.1.i = getelementptr double, ptr %arg.band.4, i64 %.887.1.i
  %.919.1.i = icmp slt i64 %.838.i, 0
  %.920.1.i = select i1 %.919.1.i, i64 %arg.band.5.0, i64 0
  %.921.1.i = add i64 %.920.1.i, %.838.i
  %.941.1.i = mul i64 %.921.1.i, %arg.band.5.1
  %.945.1.i = getelementptr double, ptr %arg.band.4, i64 %.941.1.i
  %.1000.1.i = getelementptr i8, ptr %.891.1.i, i64 8
  %.1057.1.i = add i64 %arg.rhs.5.0, -4
  %.1084.1.i = icmp slt i64 %.838.i, 2
  %.1085.1.i = select i1 %.1084.1.i, i64 %arg.band.5.0, i64 0
  %.1086.1.i = add i64 %.1057.1.i, %.1085.1.i
  %.1106.1.i = mul i64 %.1086.1.i, %arg.band.5.1
  %137 = getelementptr double, ptr %arg.band.4, i64 %.1106.1.i
  %.1110.1.i = getelementptr i8, ptr %137, i64 8
  %.1165.1.i = getelementptr i8, ptr %137, i64 16
  %.1235.1.i = select i1 %.865.1.i, i64 %arg.rhs.5.0, i64 0
  %138 = getelementptr double, ptr %arg.rhs.4, i64 %.1057.i
  %.1249.1.i = getelementptr double, ptr %138, i64 %.1235.1.i
  %.1265.1.i = select i1 %.919.1.i, i64 %arg.rhs.5.0, i64 0
  %.1279.1.i = getelementptr double, ptr %135, i64 %.1265.1.i
  %.125573.not.i = icmp slt i64 %arg.rhs.5.0, 1
  %.3291995.i = icmp sgt i64 %arg.cell.5.0, -1
  %.6563027.i = icmp sgt i64 %arg.cell.5.0, -1
  %factor.op.mul.i = mul i64 %arg.one.5.3, %arg.one.5.2
  %factor.op.mul3018.i = mul i64 %arg.knot.5.3, %arg.knot.5.2
  %factor.op.mul.reass.i = mul i64 %factor.op.mul3018.i, %arg.knot.5.1
  %factor.op.mul2986.reass.i = mul i64 %factor.op.mul.i, %arg.one.5.1
  %.8202993.not.i = icmp slt i64 %arg.knot.5.1, 1
  %.idx2956.i = shl i64 %arg.one.5.3, 4
  %.idx2957.i = mul i64 %arg.one.5.3, 24
  %.1965.i = mul i64 %arg.by_knot.5.2, %arg.by_knot.5.1
  %.26363187.not.i = icmp eq i64 %arg.cell.5.0, 0
  %factor.op.mul3169.i = mul i64 %arg.two.5.4, %arg.two.5.3
  %factor.op.mul3168.i = mul i64 %arg.cell.5.4, %arg.cell.5.3
  %.2854.i = mul i64 %arg.by_cell.5.2, %arg.by_cell.5.1
  %.32743088.not.i = icmp slt i64 %arg.cell.5.2.fr.i, 1
  %.3728.i = mul i64 %arg.jerk.5.3, %arg.jerk.5.2
  %.idx.i = shl i64 %arg.cell.5.4, 4
  %.idx2953.i = shl i64 %arg.two.5.4, 4
  %.idx2954.i = mul i64 %arg.two.5.4, 24
  %.6340.idx.i = shl i64 %arg.by_cell.5.2, 4
  %invariant.gep.i3 = getelementptr i8, ptr %arg.by_cell.4, i64 %.6340.idx.i
  %factor.op.mul3170.i = mul i64 %arg.cell.5.2.fr.i, %arg.cell.5.1
  %factor.op.mul3140.reass.reass.i = mul i64 %factor.op.mul3170.i, %factor.op.mul3168.i
  %factor.op.mul3172.i = mul i64 %arg.two.5.2, %arg.two.5.1
  %factor.op.mul3141.reass.reass.i = mul i64 %factor.op.mul3172.i, %factor.op.mul3169.i
  %factor.op.mul3146.reass.i = mul i64 %.3728.i, %arg.jerk.5.1
  %factor.op.mul.reass = mul i64 %factor.op.mul66, %arg.cell.5.2.fr.i
  %factor.op.mul61.reass = mul i64 %factor.op.mul, %arg.two.5.2
  %.1168579.not.i = icmp eq i64 %arg.rhs.5.0, 1
  %factor.op.mul.i6 = mul i64 %arg.one.5.3, %arg.one.5.2
  %factor.op.mul1955.i = mul i64 %arg.knot.5.3, %arg.knot.5.2
  %factor.op.mul.reass.i7 = mul i64 %factor.op.mul1955.i, %arg.knot.5.1
  %factor.op.mul1906.reass.i = mul i64 %factor.op.mul.i6, %arg.one.5.1
  %.5491919.not.i = icmp slt i64 %arg.knot.5.1, 1
  %.idx1785.i = shl i64 %arg.one.5.3, 5
  %.idx1786.i = mul i64 %arg.one.5.3, 40
  %.idx1787.i = shl i64 %arg.one.5.3, 4
  %.idx1788.i = mul i64 %arg.one.5.3, 24
  %.1708.i = mul i64 %arg.by_knot.5.2, %arg.by_knot.5.1
  %.24172257.not.i = icmp eq i64 %arg.cell.5.0, 0
  %factor.op.mul2197.i = mul i64 %arg.two.5.4, %arg.two.5.3
  %factor.op.mul2196.i = mul i64 %arg.cell.5.4, %arg.cell.5.3
  %.2627.i = mul i64 %arg.by_cell.5.2, %arg.by_cell.5.1
  %.2633.idx.i = shl i64 %arg.by_cell.5.2, 4
  %invariant.gep.i11 = getelementptr i8, ptr %arg.by_cell.4, i64 %.2633.idx.i
  %factor.op.mul2087.reass.i = mul i64 %factor.op.mul2196.i, %arg.cell.5.2.fr.i
  %factor.op.mul2089.reass.i = mul i64 %factor.op.mul2197.i, %arg.two.5.2
  %.36452048.i = icmp sgt i64 %arg.cell.5.2.fr.i, 0
  %.4027.i = mul i64 %arg.jerk.5.3, %arg.jerk.5.2
  %.idx.i12 = shl i64 %arg.cell.5.4, 4
  %.idx1780.i = shl i64 %arg.two.5.4, 5
  %.idx1781.i = mul i64 %arg.two.5.4, 40
  %.idx1782.i = shl i64 %arg.two.5.4, 4
  %.idx1783.i = mul i64 %arg.two.5.4, 24
  %factor.op.mul2198.i = mul i64 %arg.cell.5.2.fr.i, %arg.cell.5.1
  %factor.op.mul2084.reass.reass.i = mul i64 %factor.op.mul2198.i, %factor.op.mul2196.i
  %factor.op.mul2200.i = mul i64 %arg.two.5.2, %arg.two.5.1
  %factor.op.mul2085.reass.reass.i = mul i64 %factor.op.mul2200.i, %factor.op.mul2197.i
  %factor.op.mul2090.reass.i = mul i64 %.4027.i, %arg.jerk.5.1
  %.236.i23 = mul i64 %arg.by_cell.5.2, %arg.by_cell.5.1
  %.242.idx.i24 = shl i64 %arg.by_cell.5.2, 4
  %invariant.gep.i25 = getelementptr i8, ptr %arg.by_cell.4, i64 %.242.idx.i24
  %139 = add nsw i64 %arg.c.5.0, -3
  %140 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.406
  br label %B298
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @praxia_search_part_0(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.by_knot.4, i64 %arg.by_knot.5.1, i64 %arg.by_knot.5.2, ptr readonly captures(none) %arg.by_cell.4, i64 %arg.by_cell.5.1, i64 %arg.by_cell.5.2, ptr readonly captures(none) %arg.knot.4, i64 %arg.knot.5.1, i64 %arg.knot.5.2, i64 %arg.knot.5.3, ptr readonly captures(none) %arg.low.4, i64 %arg.low.5.1, i64 %arg.low.5.2, ptr readonly captures(none) %arg.high.4, i64 %arg.high.5.1, i64 %arg.high.5.2, ptr readonly captures(none) %arg.bound.4, ptr readonly captures(none) %arg.cell.4, i64 %arg.cell.5.0, i64 %arg.cell.5.1, i64 %arg.cell.5.2, i64 %arg.cell.5.3, i64 %arg.cell.5.4, ptr readonly captures(none) %arg.jerk.4, i64 %arg.jerk.5.1, i64 %arg.jerk.5.2, i64 %arg.jerk.5.3, ptr readonly captures(none) %arg.c.4, ptr %arg.one.4, i64 %arg.one.5.1, i64 %arg.one.5.2, i64 %arg.one.5.3, ptr %arg.two.4, i64 %arg.two.5.1, i64 %arg.two.5.2, i64 %arg.two.5.3, i64 %arg.two.5.4, ptr captures(none) %arg.top.4, i64 %arg.top.5.1, double %arg.mu, double %arg.dual) unnamed_addr #0 {
B0.endif:
  %.3672103 = icmp sgt i64 %arg.cell.5.0, -1
  br i1 %.3672103, label %B78.endif.lr.ph, label %B2024

B78.endif.lr.ph:                                  ; preds = %B0.endif
  %storemerge = add nuw nsw i64 %arg.cell.5.0, 1
  %factor.op.mul = mul i64 %arg.one.5.3, %arg.one.5.2
  %factor.op.mul2094 = mul i64 %arg.knot.5.3, %arg.knot.5.2
  %factor.op.mul.reass = mul i64 %factor.op.mul2094, %arg.knot.5.1
  %factor.op.mul2025.reass = mul i64 %factor.op.mul, %arg.one.5.1
  %.5822032.not = icmp slt i64 %arg.knot.5.1, 1
  %.895 = mul i64 %arg.low.5.2, %arg.low.5.1
  %.985 = mul i64 %arg.high.5.2, %arg.high.5.1
  %.1346 = fcmp reassoc nnan nsz arcp contract olt double %arg.dual, 0.000000e+00
  %.idx2007 = shl i64 %arg.one.5.3, 4
  %.idx2008 = shl i64 %arg.one.5.3, 5
  %.idx2009 = mul i64 %arg.one.5.3, 24
  %.idx2010 = mul i64 %arg.one.5.3, 40
  %.2397 = mul i64 %arg.by_knot.5.2, %arg.by_knot.5.1
  br label %B78.endif

B796:                                             ; preds = %B302.B172.loopexit_crit_edge.split.us2080, %B174.endif.endif.us.us, %B78.endif
  %left.5.1.lcssa = phi double [ %left.6.02108, %B78.endif ], [ %.2274.us.us.us.7, %B174.endif.endif.us.us ], [ %.2274.us2078, %B302.B172.loopexit_crit_edge.split.us2080 ]
  %0 = getelementptr double, ptr %arg.bound.4, i64 %.37320962106
  %.2330 = load double, ptr %0, align 8
  %.2399 = mul i64 %.2397, %.37320962106
  %.2405 = getelementptr double, ptr %arg.by_knot.4, i64 %.2399
  %.2406 = load double, ptr %.2405, align 8
  %.2486 = getelementptr i8, ptr %.2405, i64 8
  %.2487 = load double, ptr %.2486, align 8
  %.2408.neg.neg = fmul reassoc nnan nsz arcp contract double %.2406, %.444
  %1 = fmul reassoc nnan nsz arcp contract double %.476, %.2487
  %2 = fadd reassoc nnan nsz arcp contract double %.2408.neg.neg, %1
  %.2492 = fsub reassoc nnan nsz arcp contract double %.2330, %2
  br i1 %.1346, label %B884.endif, label %B894

B894:                                             ; preds = %B796
  %.2558 = mul i64 %.37320962106, %arg.top.5.1
  %3 = getelementptr double, ptr %arg.top.4, i64 %.2558
  %.2562 = getelementptr i8, ptr %3, i64 8
  %.2563 = load double, ptr %.2562, align 8
  %.2618 = load double, ptr %3, align 8
  %.2620 = fmul reassoc nnan nsz arcp contract double %.2618, %arg.mu
  %.2729 = getelementptr i8, ptr %3, i64 16
  %.2730 = load double, ptr %.2729, align 8
  %.2731 = fadd reassoc nnan nsz arcp contract double %.2730, -1.000000e+00
  %.2732 = fmul reassoc nnan nsz arcp contract double %.2731, %.2563
  %.2733 = fadd reassoc nnan nsz arcp contract double %.2732, %.2620
  %.2735 = fmul reassoc nnan nsz arcp contract double %.2733, %arg.dual
  %.2736 = fadd reassoc nnan nsz arcp contract double %.2735, %.2563
  br label %B996

B996:                                             ; preds = %B884.endif, %B894
  %.2790.pre-phi = phi i64 [ %.pre, %B884.endif ], [ %.2558, %B894 ]
  %"$phi996.1.2.1" = phi double [ %.2504, %B884.endif ], [ %.2736, %B894 ]
  %4 = getelementptr double, ptr %arg.top.4, i64 %.2790.pre-phi
  %.2794 = getelementptr i8, ptr %4, i64 8
  store double %"$phi996.1.2.1", ptr %.2794, align 8
  %.2802 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.2492
  store double %.2802, ptr %4, align 8
  %.2916 = fmul reassoc nnan nsz arcp contract double %"$phi996.1.2.1", %.2492
  %.2920 = fadd reassoc nnan nsz arcp contract double %.2916, %left.5.1.lcssa
  %.367 = icmp sgt i64 %.36620952107, 1
  br i1 %.367, label %B78.endif, label %B1064.endif

B2024:                                            ; preds = %B1192.B1096.loopexit_crit_edge.split.us.us.us, %B1098.endif.endif.lr.ph.split.us, %B1064.endif, %B0.endif
  %left.10.0.lcssa = phi double [ %.2920, %B1064.endif ], [ %.2920, %B1098.endif.endif.lr.ph.split.us ], [ 0.000000e+00, %B0.endif ], [ %.us-phi2346, %B1192.B1096.loopexit_crit_edge.split.us.us.us ]
  store double %left.10.0.lcssa, ptr %retptr, align 8
  ret void

B78.endif:                                        ; preds = %B996, %B78.endif.lr.ph
  %left.6.02108 = phi double [ 0.000000e+00, %B78.endif.lr.ph ], [ %.2920, %B996 ]
  %.36620952107 = phi i64 [ %storemerge, %B78.endif.lr.ph ], [ %.376, %B996 ]
  %.37320962106 = phi i64 [ 0, %B78.endif.lr.ph ], [ %.380, %B996 ]
  %.376 = add nsw i64 %.36620952107, -1
  %.380 = add nuw nsw i64 %.37320962106, 1
  %5 = getelementptr double, ptr %arg.c.4, i64 %.37320962106
  %.444 = load double, ptr %5, align 8
  %6 = getelementptr i8, ptr %5, i64 8
  %.476 = load double, ptr %6, align 8
  br i1 %.5822032.not, label %B796, label %B174.endif.endif.lr.ph

B174.endif.endif.lr.ph:                           ; preds = %B78.endif
  %.696 = mul i64 %factor.op.mul.reass, %.37320962106
  %7 = getelementptr double, ptr %arg.knot.4, i64 %.696
  %.803 = mul i64 %factor.op.mul2025.reass, %.37320962106
  %8 = getelementptr double, ptr %arg.one.4, i64 %.803
  %.897 = mul i64 %.895, %.37320962106
  %9 = getelementptr double, ptr %arg.low.4, i64 %.897
  %.987 = mul i64 %.985, %.37320962106
  %10 = getelementptr double, ptr %arg.high.4, i64 %.987
  br i1 %.1346, label %B174.endif.endif.us.us, label %B174.endif.endif.us

B174.endif.endif.us.us:                           ; preds = %B174.endif.endif.lr.ph, %B174.endif.endif.us.us
  %left.5.12035.us.us = phi double [ %.2274.us.us.us.7, %B174.endif.endif.us.us ], [ %left.6.02108, %B174.endif.endif.lr.ph ]
  %.58820272033.us.us = phi i64 [ %.595.us.us, %B174.endif.endif.us.us ], [ 0, %B174.endif.endif.lr.ph ]
  %.698.us.us = mul i64 %.58820272033.us.us, %factor.op.mul2094
  %.700.us.us = getelementptr double, ptr %7, i64 %.698.us.us
  %.805.us.us = mul i64 %.58820272033.us.us, %factor.op.mul
  %.807.us.us = getelementptr double, ptr %8, i64 %.805.us.us
  %.899.us.us = mul i64 %.58820272033.us.us, %arg.low.5.2
  %.901.us.us = getelementptr double, ptr %9, i64 %.899.us.us
  %.989.us.us = mul i64 %.58820272033.us.us, %arg.high.5.2
  %.991.us.us = getelementptr double, ptr %10, i64 %.989.us.us
  %11 = getelementptr double, ptr %.700.us.us, i64 %arg.knot.5.3
  %12 = getelementptr i8, ptr %.807.us.us, i64 %.idx2007
  %13 = getelementptr i8, ptr %.807.us.us, i64 %.idx2009
  %14 = getelementptr double, ptr %.807.us.us, i64 %arg.one.5.3
  %.1214.us.us.us = load double, ptr %.700.us.us, align 8
  %.1216.us.us.us = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us, %.444
  %.1271.us.us.us = load double, ptr %11, align 8
  %.1273.us.us.us = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us, %.476
  %.1274.us.us.us = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us, %.1216.us.us.us
  %.1305.us.us.us = load double, ptr %.991.us.us, align 8
  %.1306.us.us.us = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us, %.1274.us.us.us
  %.1337.us.us.us = load double, ptr %.901.us.us, align 8
  %.1338.us.us.us = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us, %.1337.us.us.us
  %.1353.us.us.us = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us
  %.1359.us.us.us = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us
  store double %.1353.us.us.us, ptr %12, align 8
  store double %.1359.us.us.us, ptr %13, align 8
  %.2036.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us
  %.2041.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us
  store double %.2036.us.us.us, ptr %.807.us.us, align 8
  store double %.2041.us.us.us, ptr %14, align 8
  %.2206.us.us.us = load double, ptr %12, align 8
  %.2208.us.us.us = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us, %.1306.us.us.us
  %.2267.us.us.us = load double, ptr %13, align 8
  %.2269.us.us.us = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us, %.1338.us.us.us
  %.2272.us.us.us = fadd reassoc nnan nsz arcp contract double %.2208.us.us.us, %left.5.12035.us.us
  %.2274.us.us.us = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us, %.2269.us.us.us
  %.1213.us.us.us.1 = getelementptr i8, ptr %.700.us.us, i64 8
  %.1214.us.us.us.1 = load double, ptr %.1213.us.us.us.1, align 8
  %.1216.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.1, %.444
  %.1270.us.us.us.1 = getelementptr i8, ptr %11, i64 8
  %.1271.us.us.us.1 = load double, ptr %.1270.us.us.us.1, align 8
  %.1273.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.1, %.476
  %.1274.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.1, %.1216.us.us.us.1
  %15 = getelementptr i8, ptr %.991.us.us, i64 8
  %.1305.us.us.us.1 = load double, ptr %15, align 8
  %.1306.us.us.us.1 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.1, %.1274.us.us.us.1
  %16 = getelementptr i8, ptr %.901.us.us, i64 8
  %.1337.us.us.us.1 = load double, ptr %16, align 8
  %.1338.us.us.us.1 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.1, %.1337.us.us.us.1
  %.1353.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.1
  %.1359.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.1
  %.1413.us.us.us.1 = getelementptr i8, ptr %12, i64 8
  store double %.1353.us.us.us.1, ptr %.1413.us.us.us.1, align 8
  %.1468.us.us.us.1 = getelementptr i8, ptr %13, i64 8
  store double %.1359.us.us.us.1, ptr %.1468.us.us.us.1, align 8
  %.2036.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.1
  %.2041.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.1
  %.2095.us.us.us.1 = getelementptr i8, ptr %.807.us.us, i64 8
  store double %.2036.us.us.us.1, ptr %.2095.us.us.us.1, align 8
  %.2150.us.us.us.1 = getelementptr i8, ptr %14, i64 8
  store double %.2041.us.us.us.1, ptr %.2150.us.us.us.1, align 8
  %.2206.us.us.us.1 = load double, ptr %.1413.us.us.us.1, align 8
  %.2208.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.1, %.1306.us.us.us.1
  %.2267.us.us.us.1 = load double, ptr %.1468.us.us.us.1, align 8
  %.2269.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.1, %.1338.us.us.us.1
  %.2272.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us, %.2208.us.us.us.1
  %.2274.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.1, %.2269.us.us.us.1
  %.1213.us.us.us.2 = getelementptr i8, ptr %.700.us.us, i64 16
  %.1214.us.us.us.2 = load double, ptr %.1213.us.us.us.2, align 8
  %.1216.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.2, %.444
  %.1270.us.us.us.2 = getelementptr i8, ptr %11, i64 16
  %.1271.us.us.us.2 = load double, ptr %.1270.us.us.us.2, align 8
  %.1273.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.2, %.476
  %.1274.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.2, %.1216.us.us.us.2
  %17 = getelementptr i8, ptr %.991.us.us, i64 16
  %.1305.us.us.us.2 = load double, ptr %17, align 8
  %.1306.us.us.us.2 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.2, %.1274.us.us.us.2
  %18 = getelementptr i8, ptr %.901.us.us, i64 16
  %.1337.us.us.us.2 = load double, ptr %18, align 8
  %.1338.us.us.us.2 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.2, %.1337.us.us.us.2
  %.1353.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.2
  %.1359.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.2
  %.1413.us.us.us.2 = getelementptr i8, ptr %12, i64 16
  store double %.1353.us.us.us.2, ptr %.1413.us.us.us.2, align 8
  %.1468.us.us.us.2 = getelementptr i8, ptr %13, i64 16
  store double %.1359.us.us.us.2, ptr %.1468.us.us.us.2, align 8
  %.2036.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.2
  %.2041.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.2
  %.2095.us.us.us.2 = getelementptr i8, ptr %.807.us.us, i64 16
  store double %.2036.us.us.us.2, ptr %.2095.us.us.us.2, align 8
  %.2150.us.us.us.2 = getelementptr i8, ptr %14, i64 16
  store double %.2041.us.us.us.2, ptr %.2150.us.us.us.2, align 8
  %.2206.us.us.us.2 = load double, ptr %.1413.us.us.us.2, align 8
  %.2208.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.2, %.1306.us.us.us.2
  %.2267.us.us.us.2 = load double, ptr %.1468.us.us.us.2, align 8
  %.2269.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.2, %.1338.us.us.us.2
  %.2272.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.1, %.2208.us.us.us.2
  %.2274.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.2, %.2269.us.us.us.2
  %.1213.us.us.us.3 = getelementptr i8, ptr %.700.us.us, i64 24
  %.1214.us.us.us.3 = load double, ptr %.1213.us.us.us.3, align 8
  %.1216.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.3, %.444
  %.1270.us.us.us.3 = getelementptr i8, ptr %11, i64 24
  %.1271.us.us.us.3 = load double, ptr %.1270.us.us.us.3, align 8
  %.1273.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.3, %.476
  %.1274.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.3, %.1216.us.us.us.3
  %19 = getelementptr i8, ptr %.991.us.us, i64 24
  %.1305.us.us.us.3 = load double, ptr %19, align 8
  %.1306.us.us.us.3 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.3, %.1274.us.us.us.3
  %20 = getelementptr i8, ptr %.901.us.us, i64 24
  %.1337.us.us.us.3 = load double, ptr %20, align 8
  %.1338.us.us.us.3 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.3, %.1337.us.us.us.3
  %.1353.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.3
  %.1359.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.3
  %.1413.us.us.us.3 = getelementptr i8, ptr %12, i64 24
  store double %.1353.us.us.us.3, ptr %.1413.us.us.us.3, align 8
  %.1468.us.us.us.3 = getelementptr i8, ptr %13, i64 24
  store double %.1359.us.us.us.3, ptr %.1468.us.us.us.3, align 8
  %.2036.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.3
  %.2041.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.3
  %.2095.us.us.us.3 = getelementptr i8, ptr %.807.us.us, i64 24
  store double %.2036.us.us.us.3, ptr %.2095.us.us.us.3, align 8
  %.2150.us.us.us.3 = getelementptr i8, ptr %14, i64 24
  store double %.2041.us.us.us.3, ptr %.2150.us.us.us.3, align 8
  %.2206.us.us.us.3 = load double, ptr %.1413.us.us.us.3, align 8
  %.2208.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.3, %.1306.us.us.us.3
  %.2267.us.us.us.3 = load double, ptr %.1468.us.us.us.3, align 8
  %.2269.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.3, %.1338.us.us.us.3
  %.2272.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.2, %.2208.us.us.us.3
  %.2274.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.3, %.2269.us.us.us.3
  %.1213.us.us.us.4 = getelementptr i8, ptr %.700.us.us, i64 32
  %.1214.us.us.us.4 = load double, ptr %.1213.us.us.us.4, align 8
  %.1216.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.4, %.444
  %.1270.us.us.us.4 = getelementptr i8, ptr %11, i64 32
  %.1271.us.us.us.4 = load double, ptr %.1270.us.us.us.4, align 8
  %.1273.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.4, %.476
  %.1274.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.4, %.1216.us.us.us.4
  %21 = getelementptr i8, ptr %.991.us.us, i64 32
  %.1305.us.us.us.4 = load double, ptr %21, align 8
  %.1306.us.us.us.4 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.4, %.1274.us.us.us.4
  %22 = getelementptr i8, ptr %.901.us.us, i64 32
  %.1337.us.us.us.4 = load double, ptr %22, align 8
  %.1338.us.us.us.4 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.4, %.1337.us.us.us.4
  %.1353.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.4
  %.1359.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.4
  %.1413.us.us.us.4 = getelementptr i8, ptr %12, i64 32
  store double %.1353.us.us.us.4, ptr %.1413.us.us.us.4, align 8
  %.1468.us.us.us.4 = getelementptr i8, ptr %13, i64 32
  store double %.1359.us.us.us.4, ptr %.1468.us.us.us.4, align 8
  %.2036.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.4
  %.2041.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.4
  %.2095.us.us.us.4 = getelementptr i8, ptr %.807.us.us, i64 32
  store double %.2036.us.us.us.4, ptr %.2095.us.us.us.4, align 8
  %.2150.us.us.us.4 = getelementptr i8, ptr %14, i64 32
  store double %.2041.us.us.us.4, ptr %.2150.us.us.us.4, align 8
  %.2206.us.us.us.4 = load double, ptr %.1413.us.us.us.4, align 8
  %.2208.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.4, %.1306.us.us.us.4
  %.2267.us.us.us.4 = load double, ptr %.1468.us.us.us.4, align 8
  %.2269.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.4, %.1338.us.us.us.4
  %.2272.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.3, %.2208.us.us.us.4
  %.2274.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.4, %.2269.us.us.us.4
  %.1213.us.us.us.5 = getelementptr i8, ptr %.700.us.us, i64 40
  %.1214.us.us.us.5 = load double, ptr %.1213.us.us.us.5, align 8
  %.1216.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.5, %.444
  %.1270.us.us.us.5 = getelementptr i8, ptr %11, i64 40
  %.1271.us.us.us.5 = load double, ptr %.1270.us.us.us.5, align 8
  %.1273.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.5, %.476
  %.1274.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.5, %.1216.us.us.us.5
  %23 = getelementptr i8, ptr %.991.us.us, i64 40
  %.1305.us.us.us.5 = load double, ptr %23, align 8
  %.1306.us.us.us.5 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.5, %.1274.us.us.us.5
  %24 = getelementptr i8, ptr %.901.us.us, i64 40
  %.1337.us.us.us.5 = load double, ptr %24, align 8
  %.1338.us.us.us.5 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.5, %.1337.us.us.us.5
  %.1353.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.5
  %.1359.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.5
  %.1413.us.us.us.5 = getelementptr i8, ptr %12, i64 40
  store double %.1353.us.us.us.5, ptr %.1413.us.us.us.5, align 8
  %.1468.us.us.us.5 = getelementptr i8, ptr %13, i64 40
  store double %.1359.us.us.us.5, ptr %.1468.us.us.us.5, align 8
  %.2036.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.5
  %.2041.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.5
  %.2095.us.us.us.5 = getelementptr i8, ptr %.807.us.us, i64 40
  store double %.2036.us.us.us.5, ptr %.2095.us.us.us.5, align 8
  %.2150.us.us.us.5 = getelementptr i8, ptr %14, i64 40
  store double %.2041.us.us.us.5, ptr %.2150.us.us.us.5, align 8
  %.2206.us.us.us.5 = load double, ptr %.1413.us.us.us.5, align 8
  %.2208.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.5, %.1306.us.us.us.5
  %.2267.us.us.us.5 = load double, ptr %.1468.us.us.us.5, align 8
  %.2269.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.5, %.1338.us.us.us.5
  %.2272.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.4, %.2208.us.us.us.5
  %.2274.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.5, %.2269.us.us.us.5
  %.1213.us.us.us.6 = getelementptr i8, ptr %.700.us.us, i64 48
  %.1214.us.us.us.6 = load double, ptr %.1213.us.us.us.6, align 8
  %.1216.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.6, %.444
  %.1270.us.us.us.6 = getelementptr i8, ptr %11, i64 48
  %.1271.us.us.us.6 = load double, ptr %.1270.us.us.us.6, align 8
  %.1273.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.6, %.476
  %.1274.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.6, %.1216.us.us.us.6
  %25 = getelementptr i8, ptr %.991.us.us, i64 48
  %.1305.us.us.us.6 = load double, ptr %25, align 8
  %.1306.us.us.us.6 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.6, %.1274.us.us.us.6
  %26 = getelementptr i8, ptr %.901.us.us, i64 48
  %.1337.us.us.us.6 = load double, ptr %26, align 8
  %.1338.us.us.us.6 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.6, %.1337.us.us.us.6
  %.1353.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.6
  %.1359.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.6
  %.1413.us.us.us.6 = getelementptr i8, ptr %12, i64 48
  store double %.1353.us.us.us.6, ptr %.1413.us.us.us.6, align 8
  %.1468.us.us.us.6 = getelementptr i8, ptr %13, i64 48
  store double %.1359.us.us.us.6, ptr %.1468.us.us.us.6, align 8
  %.2036.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.6
  %.2041.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.6
  %.2095.us.us.us.6 = getelementptr i8, ptr %.807.us.us, i64 48
  store double %.2036.us.us.us.6, ptr %.2095.us.us.us.6, align 8
  %.2150.us.us.us.6 = getelementptr i8, ptr %14, i64 48
  store double %.2041.us.us.us.6, ptr %.2150.us.us.us.6, align 8
  %.2206.us.us.us.6 = load double, ptr %.1413.us.us.us.6, align 8
  %.2208.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.6, %.1306.us.us.us.6
  %.2267.us.us.us.6 = load double, ptr %.1468.us.us.us.6, align 8
  %.2269.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.6, %.1338.us.us.us.6
  %.2272.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.5, %.2208.us.us.us.6
  %.2274.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.6, %.2269.us.us.us.6
  %.1213.us.us.us.7 = getelementptr i8, ptr %.700.us.us, i64 56
  %.1214.us.us.us.7 = load double, ptr %.1213.us.us.us.7, align 8
  %.1216.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.1214.us.us.us.7, %.444
  %.1270.us.us.us.7 = getelementptr i8, ptr %11, i64 56
  %.1271.us.us.us.7 = load double, ptr %.1270.us.us.us.7, align 8
  %.1273.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.1271.us.us.us.7, %.476
  %.1274.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.1273.us.us.us.7, %.1216.us.us.us.7
  %27 = getelementptr i8, ptr %.991.us.us, i64 56
  %.1305.us.us.us.7 = load double, ptr %27, align 8
  %.1306.us.us.us.7 = fsub reassoc nnan nsz arcp contract double %.1305.us.us.us.7, %.1274.us.us.us.7
  %28 = getelementptr i8, ptr %.901.us.us, i64 56
  %.1337.us.us.us.7 = load double, ptr %28, align 8
  %.1338.us.us.us.7 = fsub reassoc nnan nsz arcp contract double %.1274.us.us.us.7, %.1337.us.us.us.7
  %.1353.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1306.us.us.us.7
  %.1359.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.1338.us.us.us.7
  %.1413.us.us.us.7 = getelementptr i8, ptr %12, i64 56
  store double %.1353.us.us.us.7, ptr %.1413.us.us.us.7, align 8
  %.1468.us.us.us.7 = getelementptr i8, ptr %13, i64 56
  store double %.1359.us.us.us.7, ptr %.1468.us.us.us.7, align 8
  %.2036.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us.us.us.7
  %.2041.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us.us.us.7
  %.2095.us.us.us.7 = getelementptr i8, ptr %.807.us.us, i64 56
  store double %.2036.us.us.us.7, ptr %.2095.us.us.us.7, align 8
  %.2150.us.us.us.7 = getelementptr i8, ptr %14, i64 56
  store double %.2041.us.us.us.7, ptr %.2150.us.us.us.7, align 8
  %.2206.us.us.us.7 = load double, ptr %.1413.us.us.us.7, align 8
  %.2208.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.2206.us.us.us.7, %.1306.us.us.us.7
  %.2267.us.us.us.7 = load double, ptr %.1468.us.us.us.7, align 8
  %.2269.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.2267.us.us.us.7, %.1338.us.us.us.7
  %.2272.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.2274.us.us.us.6, %.2208.us.us.us.7
  %.2274.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.2272.us.us.us.7, %.2269.us.us.us.7
  %.595.us.us = add nuw nsw i64 %.58820272033.us.us, 1
  %exitcond2353.not = icmp eq i64 %arg.knot.5.1, %.595.us.us
  br i1 %exitcond2353.not, label %B796, label %B174.endif.endif.us.us

B174.endif.endif.us:                              ; preds = %B174.endif.endif.lr.ph, %B302.B172.loopexit_crit_edge.split.us2080
  %left.5.12035.us = phi double [ %.2274.us2078, %B302.B172.loopexit_crit_edge.split.us2080 ], [ %left.6.02108, %B174.endif.endif.lr.ph ]
  %.58820272033.us = phi i64 [ %.595.us, %B302.B172.loopexit_crit_edge.split.us2080 ], [ 0, %B174.endif.endif.lr.ph ]
  %.698.us = mul i64 %.58820272033.us, %factor.op.mul2094
  %.700.us = getelementptr double, ptr %7, i64 %.698.us
  %.805.us = mul i64 %.58820272033.us, %factor.op.mul
  %.807.us = getelementptr double, ptr %8, i64 %.805.us
  %.899.us = mul i64 %.58820272033.us, %arg.low.5.2
  %.901.us = getelementptr double, ptr %9, i64 %.899.us
  %.989.us = mul i64 %.58820272033.us, %arg.high.5.2
  %.991.us = getelementptr double, ptr %10, i64 %.989.us
  %29 = getelementptr double, ptr %.700.us, i64 %arg.knot.5.3
  %30 = getelementptr i8, ptr %.807.us, i64 %.idx2007
  %31 = getelementptr i8, ptr %.807.us, i64 %.idx2008
  %32 = getelementptr i8, ptr %.807.us, i64 %.idx2009
  %33 = getelementptr double, ptr %.807.us, i64 %arg.one.5.3
  %34 = getelementptr i8, ptr %.807.us, i64 %.idx2010
  br label %B304.us2041

B304.us2041:                                      ; preds = %B304.us2041, %B174.endif.endif.us
  %left.4.22020.us2042 = phi double [ %left.5.12035.us, %B174.endif.endif.us ], [ %.2274.us2078, %B304.us2041 ]
  %.112520162018.us2044 = phi i64 [ 0, %B174.endif.endif.us ], [ %.1132.us2046, %B304.us2041 ]
  %.1132.us2046 = add nuw nsw i64 %.112520162018.us2044, 1
  %.1213.us2050 = getelementptr double, ptr %.700.us, i64 %.112520162018.us2044
  %.1214.us2051 = load double, ptr %.1213.us2050, align 8
  %.1216.us2052 = fmul reassoc nnan nsz arcp contract double %.1214.us2051, %.444
  %.1270.us2053 = getelementptr double, ptr %29, i64 %.112520162018.us2044
  %.1271.us2054 = load double, ptr %.1270.us2053, align 8
  %.1273.us2055 = fmul reassoc nnan nsz arcp contract double %.1271.us2054, %.476
  %.1274.us2056 = fadd reassoc nnan nsz arcp contract double %.1273.us2055, %.1216.us2052
  %35 = getelementptr double, ptr %.991.us, i64 %.112520162018.us2044
  %.1305.us2059 = load double, ptr %35, align 8
  %.1306.us2060 = fsub reassoc nnan nsz arcp contract double %.1305.us2059, %.1274.us2056
  %36 = getelementptr double, ptr %.901.us, i64 %.112520162018.us2044
  %.1337.us2063 = load double, ptr %36, align 8
  %.1338.us2064 = fsub reassoc nnan nsz arcp contract double %.1274.us2056, %.1337.us2063
  %.1524.us = getelementptr double, ptr %30, i64 %.112520162018.us2044
  %.1525.us = load double, ptr %.1524.us, align 8
  %.1579.us = getelementptr double, ptr %.807.us, i64 %.112520162018.us2044
  %.1580.us = load double, ptr %.1579.us, align 8
  %.1582.us = fmul reassoc nnan nsz arcp contract double %.1580.us, %arg.mu
  %.1691.us = getelementptr double, ptr %31, i64 %.112520162018.us2044
  %.1692.us = load double, ptr %.1691.us, align 8
  %.1693.us = fadd reassoc nnan nsz arcp contract double %.1692.us, -1.000000e+00
  %.1694.us = fmul reassoc nnan nsz arcp contract double %.1693.us, %.1525.us
  %.1695.us = fadd reassoc nnan nsz arcp contract double %.1694.us, %.1582.us
  %.1697.us = fmul reassoc nnan nsz arcp contract double %.1695.us, %arg.dual
  %.1698.us = fadd reassoc nnan nsz arcp contract double %.1697.us, %.1525.us
  store double %.1698.us, ptr %.1524.us, align 8
  %.1804.us = getelementptr double, ptr %32, i64 %.112520162018.us2044
  %.1805.us = load double, ptr %.1804.us, align 8
  %.1859.us = getelementptr double, ptr %33, i64 %.112520162018.us2044
  %.1860.us = load double, ptr %.1859.us, align 8
  %.1862.us = fmul reassoc nnan nsz arcp contract double %.1860.us, %arg.mu
  %.1971.us = getelementptr double, ptr %34, i64 %.112520162018.us2044
  %.1972.us = load double, ptr %.1971.us, align 8
  %.1973.us = fadd reassoc nnan nsz arcp contract double %.1972.us, -1.000000e+00
  %.1974.us = fmul reassoc nnan nsz arcp contract double %.1973.us, %.1805.us
  %.1975.us = fadd reassoc nnan nsz arcp contract double %.1974.us, %.1862.us
  %.1977.us = fmul reassoc nnan nsz arcp contract double %.1975.us, %arg.dual
  %.1978.us = fadd reassoc nnan nsz arcp contract double %.1977.us, %.1805.us
  store double %.1978.us, ptr %.1804.us, align 8
  %.2036.us2065 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1306.us2060
  %.2041.us2066 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.1338.us2064
  store double %.2036.us2065, ptr %.1579.us, align 8
  store double %.2041.us2066, ptr %.1859.us, align 8
  %.2206.us2072 = load double, ptr %.1524.us, align 8
  %.2208.us2073 = fmul reassoc nnan nsz arcp contract double %.2206.us2072, %.1306.us2060
  %.2267.us2075 = load double, ptr %.1804.us, align 8
  %.2269.us2076 = fmul reassoc nnan nsz arcp contract double %.2267.us2075, %.1338.us2064
  %.2272.us2077 = fadd reassoc nnan nsz arcp contract double %.2208.us2073, %left.4.22020.us2042
  %.2274.us2078 = fadd reassoc nnan nsz arcp contract double %.2272.us2077, %.2269.us2076
  %exitcond.not = icmp eq i64 %.1132.us2046, 8
  br i1 %exitcond.not, label %B302.B172.loopexit_crit_edge.split.us2080, label %B304.us2041

B302.B172.loopexit_crit_edge.split.us2080:        ; preds = %B304.us2041
  %.595.us = add nuw nsw i64 %.58820272033.us, 1
  %exitcond2351.not = icmp eq i64 %arg.knot.5.1, %.595.us
  br i1 %exitcond2351.not, label %B796, label %B174.endif.endif.us

B884.endif:                                       ; preds = %B796
  %.2504 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.2492
  %.pre = mul i64 %.37320962106, %arg.top.5.1
  br label %B996

B1064.endif:                                      ; preds = %B996
  %.30332265.not = icmp eq i64 %arg.cell.5.0, 0
  br i1 %.30332265.not, label %B2024, label %B1098.endif.endif.lr.ph.split.us

B1098.endif.endif.lr.ph.split.us:                 ; preds = %B1064.endif
  %factor.op.mul2247 = mul i64 %arg.two.5.4, %arg.two.5.3
  %factor.op.mul2246 = mul i64 %arg.cell.5.4, %arg.cell.5.3
  %factor.op.mul2249 = mul i64 %arg.cell.5.4, %arg.cell.5.3
  %factor.op.mul2203.reass = mul i64 %factor.op.mul2249, %arg.cell.5.2
  %factor.op.mul2251 = mul i64 %arg.two.5.4, %arg.two.5.3
  %factor.op.mul2205.reass = mul i64 %factor.op.mul2251, %arg.two.5.2
  %.3367 = mul i64 %arg.by_cell.5.2, %arg.by_cell.5.1
  %.3994 = mul i64 %arg.jerk.5.3, %arg.jerk.5.2
  %.idx = shl i64 %arg.cell.5.4, 4
  %.idx1998 = shl i64 %arg.two.5.4, 4
  %.idx1999 = shl i64 %arg.two.5.4, 5
  %.idx2000 = mul i64 %arg.two.5.4, 24
  %.idx2001 = mul i64 %arg.two.5.4, 40
  %.36182141.not = icmp slt i64 %arg.cell.5.2, 1
  br i1 %.36182141.not, label %B2024, label %B1098.endif.endif.us.us.preheader

B1098.endif.endif.us.us.preheader:                ; preds = %B1098.endif.endif.lr.ph.split.us
  %factor.op.mul2248 = mul i64 %arg.cell.5.2, %arg.cell.5.1
  %factor.op.mul2200.reass.reass = mul i64 %factor.op.mul2248, %factor.op.mul2246
  %factor.op.mul2250 = mul i64 %arg.two.5.2, %arg.two.5.1
  %factor.op.mul2201.reass.reass = mul i64 %factor.op.mul2250, %factor.op.mul2247
  %factor.op.mul2252 = mul i64 %arg.jerk.5.3, %arg.jerk.5.2
  %factor.op.mul2206.reass = mul i64 %factor.op.mul2252, %arg.jerk.5.1
  br label %B1098.endif.endif.us.us

B1098.endif.endif.us.us:                          ; preds = %B1098.endif.endif.us.us.preheader, %B1192.B1096.loopexit_crit_edge.split.us.us.us
  %left.10.02272.us.us = phi double [ %.us-phi2346, %B1192.B1096.loopexit_crit_edge.split.us.us.us ], [ %.2920, %B1098.endif.endif.us.us.preheader ]
  %.303922542270.us.us = phi i64 [ %.3046.us.us, %B1192.B1096.loopexit_crit_edge.split.us.us.us ], [ 0, %B1098.endif.endif.us.us.preheader ]
  %.3046.us.us = add nuw nsw i64 %.303922542270.us.us, 1
  %37 = getelementptr double, ptr %arg.c.4, i64 %.303922542270.us.us
  %.3110.us.us = load double, ptr %37, align 8
  %38 = getelementptr i8, ptr %37, i64 8
  %.3142.us.us = load double, ptr %38, align 8
  %39 = getelementptr i8, ptr %37, i64 16
  %.3174.us.us = load double, ptr %39, align 8
  %.3369.us.us = mul i64 %.3367, %.303922542270.us.us
  %40 = getelementptr double, ptr %arg.by_cell.4, i64 %.3369.us.us
  %.3752.us.us = mul i64 %factor.op.mul2200.reass.reass, %.303922542270.us.us
  %41 = getelementptr double, ptr %arg.cell.4, i64 %.3752.us.us
  %.3881.us.us = mul i64 %factor.op.mul2201.reass.reass, %.303922542270.us.us
  %42 = getelementptr double, ptr %arg.two.4, i64 %.3881.us.us
  %.3996.us.us = mul i64 %factor.op.mul2206.reass, %.303922542270.us.us
  %43 = getelementptr double, ptr %arg.jerk.4, i64 %.3996.us.us
  br i1 %.1346, label %B1194.us.us.us.us, label %B1194.us.us.us.preheader

B1194.us.us.us.preheader:                         ; preds = %B1098.endif.endif.us.us
  %.3430.us.us.us = load double, ptr %40, align 8
  %.3432.us.us.us = fmul reassoc nnan nsz arcp contract double %.3430.us.us.us, %.3110.us.us
  %.3460.us.us.us = getelementptr i8, ptr %40, i64 8
  %.3461.us.us.us = load double, ptr %.3460.us.us.us, align 8
  %.3463.us.us.us = fmul reassoc nnan nsz arcp contract double %.3461.us.us.us, %.3142.us.us
  %.3464.us.us.us = fadd reassoc nnan nsz arcp contract double %.3463.us.us.us, %.3432.us.us.us
  %.3492.us.us.us = getelementptr i8, ptr %40, i64 16
  %.3493.us.us.us = load double, ptr %.3492.us.us.us, align 8
  %.3495.us.us.us = fmul reassoc nnan nsz arcp contract double %.3493.us.us.us, %.3174.us.us
  %.3496.us.us.us = fadd reassoc nnan nsz arcp contract double %.3464.us.us.us, %.3495.us.us.us
  %sqrt.le.us.us.us = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3496.us.us.us)
  %44 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us
  br label %B1384.endif.endif.us.us.us2295.us

B1194.us.us.us.us:                                ; preds = %B1098.endif.endif.us.us, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us
  %left.9.12220.us.us.us.us = phi double [ %.5304.us.us.us.us.us.us.us.7, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us ], [ %left.10.02272.us.us, %B1098.endif.endif.us.us ]
  %exitcond2359.not = phi i1 [ true, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us ], [ false, %B1098.endif.endif.us.us ]
  %.327022082218.us.us.us.us = phi i64 [ 1, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us ], [ 0, %B1098.endif.endif.us.us ]
  %.3371.us.us.us.us = mul nuw nsw i64 %.327022082218.us.us.us.us, %arg.by_cell.5.2
  %.3373.us.us.us.us = getelementptr double, ptr %40, i64 %.3371.us.us.us.us
  %.3430.us.us.us.us = load double, ptr %.3373.us.us.us.us, align 8
  %.3432.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.3430.us.us.us.us, %.3110.us.us
  %.3460.us.us.us.us = getelementptr i8, ptr %.3373.us.us.us.us, i64 8
  %.3461.us.us.us.us = load double, ptr %.3460.us.us.us.us, align 8
  %.3463.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.3461.us.us.us.us, %.3142.us.us
  %.3464.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.3463.us.us.us.us, %.3432.us.us.us.us
  %.3492.us.us.us.us = getelementptr i8, ptr %.3373.us.us.us.us, i64 16
  %.3493.us.us.us.us = load double, ptr %.3492.us.us.us.us, align 8
  %.3495.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.3493.us.us.us.us, %.3174.us.us
  %.3496.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.3464.us.us.us.us, %.3495.us.us.us.us
  %sqrt.le.us.us.us.us = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3496.us.us.us.us)
  %.3754.us.us.us.us = mul nuw nsw i64 %.327022082218.us.us.us.us, %factor.op.mul2203.reass
  %45 = getelementptr double, ptr %41, i64 %.3754.us.us.us.us
  %.3883.us.us.us.us = mul nuw nsw i64 %.327022082218.us.us.us.us, %factor.op.mul2205.reass
  %46 = getelementptr double, ptr %42, i64 %.3883.us.us.us.us
  %.3998.us.us.us.us = mul nuw nsw i64 %.327022082218.us.us.us.us, %.3994
  %47 = getelementptr double, ptr %43, i64 %.3998.us.us.us.us
  %48 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %49 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %50 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %51 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %52 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %53 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %54 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  %55 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.us
  br label %B1384.endif.endif.us.us.us.us.us.us

B1384.endif.endif.us.us.us.us.us.us:              ; preds = %B1384.endif.endif.us.us.us.us.us.us, %B1194.us.us.us.us
  %left.8.22144.us.us.us.us.us.us = phi double [ %left.9.12220.us.us.us.us, %B1194.us.us.us.us ], [ %.5304.us.us.us.us.us.us.us.7, %B1384.endif.endif.us.us.us.us.us.us ]
  %.362421362142.us.us.us.us.us.us = phi i64 [ 0, %B1194.us.us.us.us ], [ %.3631.us.us.us.us.us.us, %B1384.endif.endif.us.us.us.us.us.us ]
  %.3756.us.us.us.us.us.us = mul i64 %.362421362142.us.us.us.us.us.us, %factor.op.mul2246
  %.3758.us.us.us.us.us.us = getelementptr double, ptr %45, i64 %.3756.us.us.us.us.us.us
  %.3885.us.us.us.us.us.us = mul i64 %.362421362142.us.us.us.us.us.us, %factor.op.mul2247
  %.3887.us.us.us.us.us.us = getelementptr double, ptr %46, i64 %.3885.us.us.us.us.us.us
  %.4000.us.us.us.us.us.us = mul i64 %.362421362142.us.us.us.us.us.us, %arg.jerk.5.3
  %.4002.us.us.us.us.us.us = getelementptr double, ptr %47, i64 %.4000.us.us.us.us.us.us
  %56 = getelementptr double, ptr %.3758.us.us.us.us.us.us, i64 %arg.cell.5.4
  %57 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 %.idx
  %58 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 %.idx1998
  %59 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 %.idx2000
  %60 = getelementptr double, ptr %.3887.us.us.us.us.us.us, i64 %arg.two.5.4
  %.4215.us.us.us.us.us.us.us = load double, ptr %.3758.us.us.us.us.us.us, align 8
  %.4217.us.us.us.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us, %.3110.us.us
  %.4272.us.us.us.us.us.us.us = load double, ptr %56, align 8
  %.4274.us.us.us.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us, %.3142.us.us
  %.4275.us.us.us.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us, %.4217.us.us.us.us.us.us.us
  %.4330.us.us.us.us.us.us.us = load double, ptr %57, align 8
  %.4332.us.us.us.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us, %.3174.us.us
  %.4333.us.us.us.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us, %.4332.us.us.us.us.us.us.us
  %.4364.us.us.us.us.us.us.us = load double, ptr %.4002.us.us.us.us.us.us, align 8
  %61 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us, %48
  %.4367.us.us.us.us.us.us.us = fsub reassoc nnan nsz arcp contract double %61, %.4333.us.us.us.us.us.us.us
  %.4368.us.us.us.us.us.us.us = fadd reassoc nnan nsz arcp contract double %61, %.4333.us.us.us.us.us.us.us
  %.4383.us.us.us.us.us.us.us = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us
  %.4389.us.us.us.us.us.us.us = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us
  store double %.4383.us.us.us.us.us.us.us, ptr %58, align 8
  store double %.4389.us.us.us.us.us.us.us, ptr %59, align 8
  %.5066.us.us.us.us.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us
  %.5071.us.us.us.us.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us
  store double %.5066.us.us.us.us.us.us.us, ptr %.3887.us.us.us.us.us.us, align 8
  store double %.5071.us.us.us.us.us.us.us, ptr %60, align 8
  %.5236.us.us.us.us.us.us.us = load double, ptr %58, align 8
  %.5238.us.us.us.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us, %.4367.us.us.us.us.us.us.us
  %.5297.us.us.us.us.us.us.us = load double, ptr %59, align 8
  %.5299.us.us.us.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us, %.4368.us.us.us.us.us.us.us
  %.5302.us.us.us.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.5238.us.us.us.us.us.us.us, %left.8.22144.us.us.us.us.us.us
  %.5304.us.us.us.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us, %.5299.us.us.us.us.us.us.us
  %.4214.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 8
  %.4215.us.us.us.us.us.us.us.1 = load double, ptr %.4214.us.us.us.us.us.us.us.1, align 8
  %.4217.us.us.us.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.1, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %56, i64 8
  %.4272.us.us.us.us.us.us.us.1 = load double, ptr %.4271.us.us.us.us.us.us.us.1, align 8
  %.4274.us.us.us.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.1, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.1, %.4217.us.us.us.us.us.us.us.1
  %.4329.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %57, i64 8
  %.4330.us.us.us.us.us.us.us.1 = load double, ptr %.4329.us.us.us.us.us.us.us.1, align 8
  %.4332.us.us.us.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.1, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.1, %.4332.us.us.us.us.us.us.us.1
  %62 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 8
  %.4364.us.us.us.us.us.us.us.1 = load double, ptr %62, align 8
  %63 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.1, %49
  %.4367.us.us.us.us.us.us.us.1 = fsub reassoc nnan nsz arcp contract double %63, %.4333.us.us.us.us.us.us.us.1
  %.4368.us.us.us.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %63, %.4333.us.us.us.us.us.us.us.1
  %.4383.us.us.us.us.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.1
  %.4389.us.us.us.us.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.1
  %.4443.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %58, i64 8
  store double %.4383.us.us.us.us.us.us.us.1, ptr %.4443.us.us.us.us.us.us.us.1, align 8
  %.4498.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %59, i64 8
  store double %.4389.us.us.us.us.us.us.us.1, ptr %.4498.us.us.us.us.us.us.us.1, align 8
  %.5066.us.us.us.us.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.1
  %.5071.us.us.us.us.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.1
  %.5125.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 8
  store double %.5066.us.us.us.us.us.us.us.1, ptr %.5125.us.us.us.us.us.us.us.1, align 8
  %.5180.us.us.us.us.us.us.us.1 = getelementptr i8, ptr %60, i64 8
  store double %.5071.us.us.us.us.us.us.us.1, ptr %.5180.us.us.us.us.us.us.us.1, align 8
  %.5236.us.us.us.us.us.us.us.1 = load double, ptr %.4443.us.us.us.us.us.us.us.1, align 8
  %.5238.us.us.us.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.1, %.4367.us.us.us.us.us.us.us.1
  %.5297.us.us.us.us.us.us.us.1 = load double, ptr %.4498.us.us.us.us.us.us.us.1, align 8
  %.5299.us.us.us.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.1, %.4368.us.us.us.us.us.us.us.1
  %.5302.us.us.us.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us, %.5238.us.us.us.us.us.us.us.1
  %.5304.us.us.us.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.1, %.5299.us.us.us.us.us.us.us.1
  %.4214.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 16
  %.4215.us.us.us.us.us.us.us.2 = load double, ptr %.4214.us.us.us.us.us.us.us.2, align 8
  %.4217.us.us.us.us.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.2, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %56, i64 16
  %.4272.us.us.us.us.us.us.us.2 = load double, ptr %.4271.us.us.us.us.us.us.us.2, align 8
  %.4274.us.us.us.us.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.2, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.2, %.4217.us.us.us.us.us.us.us.2
  %.4329.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %57, i64 16
  %.4330.us.us.us.us.us.us.us.2 = load double, ptr %.4329.us.us.us.us.us.us.us.2, align 8
  %.4332.us.us.us.us.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.2, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.2, %.4332.us.us.us.us.us.us.us.2
  %64 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 16
  %.4364.us.us.us.us.us.us.us.2 = load double, ptr %64, align 8
  %65 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.2, %50
  %.4367.us.us.us.us.us.us.us.2 = fsub reassoc nnan nsz arcp contract double %65, %.4333.us.us.us.us.us.us.us.2
  %.4368.us.us.us.us.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %65, %.4333.us.us.us.us.us.us.us.2
  %.4383.us.us.us.us.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.2
  %.4389.us.us.us.us.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.2
  %.4443.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %58, i64 16
  store double %.4383.us.us.us.us.us.us.us.2, ptr %.4443.us.us.us.us.us.us.us.2, align 8
  %.4498.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %59, i64 16
  store double %.4389.us.us.us.us.us.us.us.2, ptr %.4498.us.us.us.us.us.us.us.2, align 8
  %.5066.us.us.us.us.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.2
  %.5071.us.us.us.us.us.us.us.2 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.2
  %.5125.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 16
  store double %.5066.us.us.us.us.us.us.us.2, ptr %.5125.us.us.us.us.us.us.us.2, align 8
  %.5180.us.us.us.us.us.us.us.2 = getelementptr i8, ptr %60, i64 16
  store double %.5071.us.us.us.us.us.us.us.2, ptr %.5180.us.us.us.us.us.us.us.2, align 8
  %.5236.us.us.us.us.us.us.us.2 = load double, ptr %.4443.us.us.us.us.us.us.us.2, align 8
  %.5238.us.us.us.us.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.2, %.4367.us.us.us.us.us.us.us.2
  %.5297.us.us.us.us.us.us.us.2 = load double, ptr %.4498.us.us.us.us.us.us.us.2, align 8
  %.5299.us.us.us.us.us.us.us.2 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.2, %.4368.us.us.us.us.us.us.us.2
  %.5302.us.us.us.us.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.1, %.5238.us.us.us.us.us.us.us.2
  %.5304.us.us.us.us.us.us.us.2 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.2, %.5299.us.us.us.us.us.us.us.2
  %.4214.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 24
  %.4215.us.us.us.us.us.us.us.3 = load double, ptr %.4214.us.us.us.us.us.us.us.3, align 8
  %.4217.us.us.us.us.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.3, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %56, i64 24
  %.4272.us.us.us.us.us.us.us.3 = load double, ptr %.4271.us.us.us.us.us.us.us.3, align 8
  %.4274.us.us.us.us.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.3, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.3, %.4217.us.us.us.us.us.us.us.3
  %.4329.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %57, i64 24
  %.4330.us.us.us.us.us.us.us.3 = load double, ptr %.4329.us.us.us.us.us.us.us.3, align 8
  %.4332.us.us.us.us.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.3, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.3, %.4332.us.us.us.us.us.us.us.3
  %66 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 24
  %.4364.us.us.us.us.us.us.us.3 = load double, ptr %66, align 8
  %67 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.3, %51
  %.4367.us.us.us.us.us.us.us.3 = fsub reassoc nnan nsz arcp contract double %67, %.4333.us.us.us.us.us.us.us.3
  %.4368.us.us.us.us.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %67, %.4333.us.us.us.us.us.us.us.3
  %.4383.us.us.us.us.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.3
  %.4389.us.us.us.us.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.3
  %.4443.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %58, i64 24
  store double %.4383.us.us.us.us.us.us.us.3, ptr %.4443.us.us.us.us.us.us.us.3, align 8
  %.4498.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %59, i64 24
  store double %.4389.us.us.us.us.us.us.us.3, ptr %.4498.us.us.us.us.us.us.us.3, align 8
  %.5066.us.us.us.us.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.3
  %.5071.us.us.us.us.us.us.us.3 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.3
  %.5125.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 24
  store double %.5066.us.us.us.us.us.us.us.3, ptr %.5125.us.us.us.us.us.us.us.3, align 8
  %.5180.us.us.us.us.us.us.us.3 = getelementptr i8, ptr %60, i64 24
  store double %.5071.us.us.us.us.us.us.us.3, ptr %.5180.us.us.us.us.us.us.us.3, align 8
  %.5236.us.us.us.us.us.us.us.3 = load double, ptr %.4443.us.us.us.us.us.us.us.3, align 8
  %.5238.us.us.us.us.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.3, %.4367.us.us.us.us.us.us.us.3
  %.5297.us.us.us.us.us.us.us.3 = load double, ptr %.4498.us.us.us.us.us.us.us.3, align 8
  %.5299.us.us.us.us.us.us.us.3 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.3, %.4368.us.us.us.us.us.us.us.3
  %.5302.us.us.us.us.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.2, %.5238.us.us.us.us.us.us.us.3
  %.5304.us.us.us.us.us.us.us.3 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.3, %.5299.us.us.us.us.us.us.us.3
  %.4214.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 32
  %.4215.us.us.us.us.us.us.us.4 = load double, ptr %.4214.us.us.us.us.us.us.us.4, align 8
  %.4217.us.us.us.us.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.4, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %56, i64 32
  %.4272.us.us.us.us.us.us.us.4 = load double, ptr %.4271.us.us.us.us.us.us.us.4, align 8
  %.4274.us.us.us.us.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.4, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.4, %.4217.us.us.us.us.us.us.us.4
  %.4329.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %57, i64 32
  %.4330.us.us.us.us.us.us.us.4 = load double, ptr %.4329.us.us.us.us.us.us.us.4, align 8
  %.4332.us.us.us.us.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.4, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.4, %.4332.us.us.us.us.us.us.us.4
  %68 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 32
  %.4364.us.us.us.us.us.us.us.4 = load double, ptr %68, align 8
  %69 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.4, %52
  %.4367.us.us.us.us.us.us.us.4 = fsub reassoc nnan nsz arcp contract double %69, %.4333.us.us.us.us.us.us.us.4
  %.4368.us.us.us.us.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %69, %.4333.us.us.us.us.us.us.us.4
  %.4383.us.us.us.us.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.4
  %.4389.us.us.us.us.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.4
  %.4443.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %58, i64 32
  store double %.4383.us.us.us.us.us.us.us.4, ptr %.4443.us.us.us.us.us.us.us.4, align 8
  %.4498.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %59, i64 32
  store double %.4389.us.us.us.us.us.us.us.4, ptr %.4498.us.us.us.us.us.us.us.4, align 8
  %.5066.us.us.us.us.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.4
  %.5071.us.us.us.us.us.us.us.4 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.4
  %.5125.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 32
  store double %.5066.us.us.us.us.us.us.us.4, ptr %.5125.us.us.us.us.us.us.us.4, align 8
  %.5180.us.us.us.us.us.us.us.4 = getelementptr i8, ptr %60, i64 32
  store double %.5071.us.us.us.us.us.us.us.4, ptr %.5180.us.us.us.us.us.us.us.4, align 8
  %.5236.us.us.us.us.us.us.us.4 = load double, ptr %.4443.us.us.us.us.us.us.us.4, align 8
  %.5238.us.us.us.us.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.4, %.4367.us.us.us.us.us.us.us.4
  %.5297.us.us.us.us.us.us.us.4 = load double, ptr %.4498.us.us.us.us.us.us.us.4, align 8
  %.5299.us.us.us.us.us.us.us.4 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.4, %.4368.us.us.us.us.us.us.us.4
  %.5302.us.us.us.us.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.3, %.5238.us.us.us.us.us.us.us.4
  %.5304.us.us.us.us.us.us.us.4 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.4, %.5299.us.us.us.us.us.us.us.4
  %.4214.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 40
  %.4215.us.us.us.us.us.us.us.5 = load double, ptr %.4214.us.us.us.us.us.us.us.5, align 8
  %.4217.us.us.us.us.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.5, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %56, i64 40
  %.4272.us.us.us.us.us.us.us.5 = load double, ptr %.4271.us.us.us.us.us.us.us.5, align 8
  %.4274.us.us.us.us.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.5, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.5, %.4217.us.us.us.us.us.us.us.5
  %.4329.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %57, i64 40
  %.4330.us.us.us.us.us.us.us.5 = load double, ptr %.4329.us.us.us.us.us.us.us.5, align 8
  %.4332.us.us.us.us.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.5, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.5, %.4332.us.us.us.us.us.us.us.5
  %70 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 40
  %.4364.us.us.us.us.us.us.us.5 = load double, ptr %70, align 8
  %71 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.5, %53
  %.4367.us.us.us.us.us.us.us.5 = fsub reassoc nnan nsz arcp contract double %71, %.4333.us.us.us.us.us.us.us.5
  %.4368.us.us.us.us.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %71, %.4333.us.us.us.us.us.us.us.5
  %.4383.us.us.us.us.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.5
  %.4389.us.us.us.us.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.5
  %.4443.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %58, i64 40
  store double %.4383.us.us.us.us.us.us.us.5, ptr %.4443.us.us.us.us.us.us.us.5, align 8
  %.4498.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %59, i64 40
  store double %.4389.us.us.us.us.us.us.us.5, ptr %.4498.us.us.us.us.us.us.us.5, align 8
  %.5066.us.us.us.us.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.5
  %.5071.us.us.us.us.us.us.us.5 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.5
  %.5125.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 40
  store double %.5066.us.us.us.us.us.us.us.5, ptr %.5125.us.us.us.us.us.us.us.5, align 8
  %.5180.us.us.us.us.us.us.us.5 = getelementptr i8, ptr %60, i64 40
  store double %.5071.us.us.us.us.us.us.us.5, ptr %.5180.us.us.us.us.us.us.us.5, align 8
  %.5236.us.us.us.us.us.us.us.5 = load double, ptr %.4443.us.us.us.us.us.us.us.5, align 8
  %.5238.us.us.us.us.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.5, %.4367.us.us.us.us.us.us.us.5
  %.5297.us.us.us.us.us.us.us.5 = load double, ptr %.4498.us.us.us.us.us.us.us.5, align 8
  %.5299.us.us.us.us.us.us.us.5 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.5, %.4368.us.us.us.us.us.us.us.5
  %.5302.us.us.us.us.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.4, %.5238.us.us.us.us.us.us.us.5
  %.5304.us.us.us.us.us.us.us.5 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.5, %.5299.us.us.us.us.us.us.us.5
  %.4214.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 48
  %.4215.us.us.us.us.us.us.us.6 = load double, ptr %.4214.us.us.us.us.us.us.us.6, align 8
  %.4217.us.us.us.us.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.6, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %56, i64 48
  %.4272.us.us.us.us.us.us.us.6 = load double, ptr %.4271.us.us.us.us.us.us.us.6, align 8
  %.4274.us.us.us.us.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.6, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.6, %.4217.us.us.us.us.us.us.us.6
  %.4329.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %57, i64 48
  %.4330.us.us.us.us.us.us.us.6 = load double, ptr %.4329.us.us.us.us.us.us.us.6, align 8
  %.4332.us.us.us.us.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.6, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.6, %.4332.us.us.us.us.us.us.us.6
  %72 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 48
  %.4364.us.us.us.us.us.us.us.6 = load double, ptr %72, align 8
  %73 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.6, %54
  %.4367.us.us.us.us.us.us.us.6 = fsub reassoc nnan nsz arcp contract double %73, %.4333.us.us.us.us.us.us.us.6
  %.4368.us.us.us.us.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %73, %.4333.us.us.us.us.us.us.us.6
  %.4383.us.us.us.us.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.6
  %.4389.us.us.us.us.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.6
  %.4443.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %58, i64 48
  store double %.4383.us.us.us.us.us.us.us.6, ptr %.4443.us.us.us.us.us.us.us.6, align 8
  %.4498.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %59, i64 48
  store double %.4389.us.us.us.us.us.us.us.6, ptr %.4498.us.us.us.us.us.us.us.6, align 8
  %.5066.us.us.us.us.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.6
  %.5071.us.us.us.us.us.us.us.6 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.6
  %.5125.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 48
  store double %.5066.us.us.us.us.us.us.us.6, ptr %.5125.us.us.us.us.us.us.us.6, align 8
  %.5180.us.us.us.us.us.us.us.6 = getelementptr i8, ptr %60, i64 48
  store double %.5071.us.us.us.us.us.us.us.6, ptr %.5180.us.us.us.us.us.us.us.6, align 8
  %.5236.us.us.us.us.us.us.us.6 = load double, ptr %.4443.us.us.us.us.us.us.us.6, align 8
  %.5238.us.us.us.us.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.6, %.4367.us.us.us.us.us.us.us.6
  %.5297.us.us.us.us.us.us.us.6 = load double, ptr %.4498.us.us.us.us.us.us.us.6, align 8
  %.5299.us.us.us.us.us.us.us.6 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.6, %.4368.us.us.us.us.us.us.us.6
  %.5302.us.us.us.us.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.5, %.5238.us.us.us.us.us.us.us.6
  %.5304.us.us.us.us.us.us.us.6 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.6, %.5299.us.us.us.us.us.us.us.6
  %.4214.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %.3758.us.us.us.us.us.us, i64 56
  %.4215.us.us.us.us.us.us.us.7 = load double, ptr %.4214.us.us.us.us.us.us.us.7, align 8
  %.4217.us.us.us.us.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.4215.us.us.us.us.us.us.us.7, %.3110.us.us
  %.4271.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %56, i64 56
  %.4272.us.us.us.us.us.us.us.7 = load double, ptr %.4271.us.us.us.us.us.us.us.7, align 8
  %.4274.us.us.us.us.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.4272.us.us.us.us.us.us.us.7, %.3142.us.us
  %.4275.us.us.us.us.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.4274.us.us.us.us.us.us.us.7, %.4217.us.us.us.us.us.us.us.7
  %.4329.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %57, i64 56
  %.4330.us.us.us.us.us.us.us.7 = load double, ptr %.4329.us.us.us.us.us.us.us.7, align 8
  %.4332.us.us.us.us.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.4330.us.us.us.us.us.us.us.7, %.3174.us.us
  %.4333.us.us.us.us.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.4275.us.us.us.us.us.us.us.7, %.4332.us.us.us.us.us.us.us.7
  %74 = getelementptr i8, ptr %.4002.us.us.us.us.us.us, i64 56
  %.4364.us.us.us.us.us.us.us.7 = load double, ptr %74, align 8
  %75 = fmul reassoc nnan nsz arcp contract double %.4364.us.us.us.us.us.us.us.7, %55
  %.4367.us.us.us.us.us.us.us.7 = fsub reassoc nnan nsz arcp contract double %75, %.4333.us.us.us.us.us.us.us.7
  %.4368.us.us.us.us.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %75, %.4333.us.us.us.us.us.us.us.7
  %.4383.us.us.us.us.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4367.us.us.us.us.us.us.us.7
  %.4389.us.us.us.us.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double %arg.mu, %.4368.us.us.us.us.us.us.us.7
  %.4443.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %58, i64 56
  store double %.4383.us.us.us.us.us.us.us.7, ptr %.4443.us.us.us.us.us.us.us.7, align 8
  %.4498.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %59, i64 56
  store double %.4389.us.us.us.us.us.us.us.7, ptr %.4498.us.us.us.us.us.us.us.7, align 8
  %.5066.us.us.us.us.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us.us.us.us.us.us.us.7
  %.5071.us.us.us.us.us.us.us.7 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us.us.us.us.us.us.us.7
  %.5125.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %.3887.us.us.us.us.us.us, i64 56
  store double %.5066.us.us.us.us.us.us.us.7, ptr %.5125.us.us.us.us.us.us.us.7, align 8
  %.5180.us.us.us.us.us.us.us.7 = getelementptr i8, ptr %60, i64 56
  store double %.5071.us.us.us.us.us.us.us.7, ptr %.5180.us.us.us.us.us.us.us.7, align 8
  %.5236.us.us.us.us.us.us.us.7 = load double, ptr %.4443.us.us.us.us.us.us.us.7, align 8
  %.5238.us.us.us.us.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.5236.us.us.us.us.us.us.us.7, %.4367.us.us.us.us.us.us.us.7
  %.5297.us.us.us.us.us.us.us.7 = load double, ptr %.4498.us.us.us.us.us.us.us.7, align 8
  %.5299.us.us.us.us.us.us.us.7 = fmul reassoc nnan nsz arcp contract double %.5297.us.us.us.us.us.us.us.7, %.4368.us.us.us.us.us.us.us.7
  %.5302.us.us.us.us.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.5304.us.us.us.us.us.us.us.6, %.5238.us.us.us.us.us.us.us.7
  %.5304.us.us.us.us.us.us.us.7 = fadd reassoc nnan nsz arcp contract double %.5302.us.us.us.us.us.us.us.7, %.5299.us.us.us.us.us.us.us.7
  %.3631.us.us.us.us.us.us = add nuw nsw i64 %.362421362142.us.us.us.us.us.us, 1
  %exitcond2358.not = icmp eq i64 %arg.cell.5.2, %.3631.us.us.us.us.us.us
  br i1 %exitcond2358.not, label %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us, label %B1384.endif.endif.us.us.us.us.us.us

B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us: ; preds = %B1384.endif.endif.us.us.us.us.us.us
  br i1 %exitcond2359.not, label %B1192.B1096.loopexit_crit_edge.split.us.us.us, label %B1194.us.us.us.us

B1384.endif.endif.us.us.us2295.us:                ; preds = %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us, %B1194.us.us.us.preheader
  %left.8.22144.us.us.us2296.us = phi double [ %left.10.02272.us.us, %B1194.us.us.us.preheader ], [ %.5304.us2188.us.us.us, %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us ]
  %.362421362142.us.us.us2298.us = phi i64 [ 0, %B1194.us.us.us.preheader ], [ %.3631.us.us.us2300.us, %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us ]
  %.3756.us.us.us2304.us = mul i64 %.362421362142.us.us.us2298.us, %factor.op.mul2246
  %.3758.us.us.us2305.us = getelementptr double, ptr %41, i64 %.3756.us.us.us2304.us
  %.3885.us.us.us2308.us = mul i64 %.362421362142.us.us.us2298.us, %factor.op.mul2247
  %.3887.us.us.us2309.us = getelementptr double, ptr %42, i64 %.3885.us.us.us2308.us
  %.4000.us.us.us2312.us = mul i64 %.362421362142.us.us.us2298.us, %arg.jerk.5.3
  %.4002.us.us.us2313.us = getelementptr double, ptr %43, i64 %.4000.us.us.us2312.us
  %76 = getelementptr double, ptr %.3758.us.us.us2305.us, i64 %arg.cell.5.4
  %77 = getelementptr i8, ptr %.3758.us.us.us2305.us, i64 %.idx
  %78 = getelementptr i8, ptr %.3887.us.us.us2309.us, i64 %.idx1998
  %79 = getelementptr i8, ptr %.3887.us.us.us2309.us, i64 %.idx1999
  %80 = getelementptr i8, ptr %.3887.us.us.us2309.us, i64 %.idx2000
  %81 = getelementptr double, ptr %.3887.us.us.us2309.us, i64 %arg.two.5.4
  %82 = getelementptr i8, ptr %.3887.us.us.us2309.us, i64 %.idx2001
  br label %B1496.us2150.us.us.us

B1496.us2150.us.us.us:                            ; preds = %B1496.us2150.us.us.us, %B1384.endif.endif.us.us.us2295.us
  %left.7.32121.us2151.us.us.us = phi double [ %left.8.22144.us.us.us2296.us, %B1384.endif.endif.us.us.us2295.us ], [ %.5304.us2188.us.us.us, %B1496.us2150.us.us.us ]
  %.412621172119.us2153.us.us.us = phi i64 [ 0, %B1384.endif.endif.us.us.us2295.us ], [ %.4133.us2155.us.us.us, %B1496.us2150.us.us.us ]
  %.4133.us2155.us.us.us = add nuw nsw i64 %.412621172119.us2153.us.us.us, 1
  %.4214.us2159.us.us.us = getelementptr double, ptr %.3758.us.us.us2305.us, i64 %.412621172119.us2153.us.us.us
  %.4215.us2160.us.us.us = load double, ptr %.4214.us2159.us.us.us, align 8
  %.4217.us2161.us.us.us = fmul reassoc nnan nsz arcp contract double %.4215.us2160.us.us.us, %.3110.us.us
  %.4271.us2162.us.us.us = getelementptr double, ptr %76, i64 %.412621172119.us2153.us.us.us
  %.4272.us2163.us.us.us = load double, ptr %.4271.us2162.us.us.us, align 8
  %.4274.us2164.us.us.us = fmul reassoc nnan nsz arcp contract double %.4272.us2163.us.us.us, %.3142.us.us
  %.4275.us2165.us.us.us = fadd reassoc nnan nsz arcp contract double %.4274.us2164.us.us.us, %.4217.us2161.us.us.us
  %.4329.us2166.us.us.us = getelementptr double, ptr %77, i64 %.412621172119.us2153.us.us.us
  %.4330.us2167.us.us.us = load double, ptr %.4329.us2166.us.us.us, align 8
  %.4332.us2168.us.us.us = fmul reassoc nnan nsz arcp contract double %.4330.us2167.us.us.us, %.3174.us.us
  %.4333.us2169.us.us.us = fadd reassoc nnan nsz arcp contract double %.4275.us2165.us.us.us, %.4332.us2168.us.us.us
  %83 = getelementptr double, ptr %.4002.us.us.us2313.us, i64 %.412621172119.us2153.us.us.us
  %.4364.us2172.us.us.us = load double, ptr %83, align 8
  %84 = fmul reassoc nnan nsz arcp contract double %.4364.us2172.us.us.us, %44
  %.4367.us2173.us.us.us = fsub reassoc nnan nsz arcp contract double %84, %.4333.us2169.us.us.us
  %.4368.us2174.us.us.us = fadd reassoc nnan nsz arcp contract double %84, %.4333.us2169.us.us.us
  %.4554.us.us.us.us = getelementptr double, ptr %78, i64 %.412621172119.us2153.us.us.us
  %.4555.us.us.us.us = load double, ptr %.4554.us.us.us.us, align 8
  %.4609.us.us.us.us = getelementptr double, ptr %.3887.us.us.us2309.us, i64 %.412621172119.us2153.us.us.us
  %.4610.us.us.us.us = load double, ptr %.4609.us.us.us.us, align 8
  %.4612.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4610.us.us.us.us, %arg.mu
  %.4721.us.us.us.us = getelementptr double, ptr %79, i64 %.412621172119.us2153.us.us.us
  %.4722.us.us.us.us = load double, ptr %.4721.us.us.us.us, align 8
  %.4723.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.4722.us.us.us.us, -1.000000e+00
  %.4724.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4723.us.us.us.us, %.4555.us.us.us.us
  %.4725.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.4724.us.us.us.us, %.4612.us.us.us.us
  %.4727.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4725.us.us.us.us, %arg.dual
  %.4728.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.4727.us.us.us.us, %.4555.us.us.us.us
  store double %.4728.us.us.us.us, ptr %.4554.us.us.us.us, align 8
  %.4834.us.us.us.us = getelementptr double, ptr %80, i64 %.412621172119.us2153.us.us.us
  %.4835.us.us.us.us = load double, ptr %.4834.us.us.us.us, align 8
  %.4889.us.us.us.us = getelementptr double, ptr %81, i64 %.412621172119.us2153.us.us.us
  %.4890.us.us.us.us = load double, ptr %.4889.us.us.us.us, align 8
  %.4892.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.4890.us.us.us.us, %arg.mu
  %.5001.us.us.us.us = getelementptr double, ptr %82, i64 %.412621172119.us2153.us.us.us
  %.5002.us.us.us.us = load double, ptr %.5001.us.us.us.us, align 8
  %.5003.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.5002.us.us.us.us, -1.000000e+00
  %.5004.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.5003.us.us.us.us, %.4835.us.us.us.us
  %.5005.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.5004.us.us.us.us, %.4892.us.us.us.us
  %.5007.us.us.us.us = fmul reassoc nnan nsz arcp contract double %.5005.us.us.us.us, %arg.dual
  %.5008.us.us.us.us = fadd reassoc nnan nsz arcp contract double %.5007.us.us.us.us, %.4835.us.us.us.us
  store double %.5008.us.us.us.us, ptr %.4834.us.us.us.us, align 8
  %.5066.us2175.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us2173.us.us.us
  %.5071.us2176.us.us.us = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us2174.us.us.us
  store double %.5066.us2175.us.us.us, ptr %.4609.us.us.us.us, align 8
  store double %.5071.us2176.us.us.us, ptr %.4889.us.us.us.us, align 8
  %.5236.us2182.us.us.us = load double, ptr %.4554.us.us.us.us, align 8
  %.5238.us2183.us.us.us = fmul reassoc nnan nsz arcp contract double %.5236.us2182.us.us.us, %.4367.us2173.us.us.us
  %.5297.us2185.us.us.us = load double, ptr %.4834.us.us.us.us, align 8
  %.5299.us2186.us.us.us = fmul reassoc nnan nsz arcp contract double %.5297.us2185.us.us.us, %.4368.us2174.us.us.us
  %.5302.us2187.us.us.us = fadd reassoc nnan nsz arcp contract double %.5238.us2183.us.us.us, %left.7.32121.us2151.us.us.us
  %.5304.us2188.us.us.us = fadd reassoc nnan nsz arcp contract double %.5302.us2187.us.us.us, %.5299.us2186.us.us.us
  %exitcond2354.not = icmp eq i64 %.4133.us2155.us.us.us, 8
  br i1 %exitcond2354.not, label %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us, label %B1496.us2150.us.us.us

B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us: ; preds = %B1496.us2150.us.us.us
  %.3631.us.us.us2300.us = add nuw nsw i64 %.362421362142.us.us.us2298.us, 1
  %exitcond2355.not = icmp eq i64 %arg.cell.5.2, %.3631.us.us.us2300.us
  br i1 %exitcond2355.not, label %B1382.B1192.loopexit_crit_edge.split.us.us.split.us2315.us, label %B1384.endif.endif.us.us.us2295.us

B1382.B1192.loopexit_crit_edge.split.us.us.split.us2315.us: ; preds = %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us
  %.3373.us.us.us.1 = getelementptr double, ptr %40, i64 %arg.by_cell.5.2
  %.3430.us.us.us.1 = load double, ptr %.3373.us.us.us.1, align 8
  %.3432.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.3430.us.us.us.1, %.3110.us.us
  %.3460.us.us.us.1 = getelementptr i8, ptr %.3373.us.us.us.1, i64 8
  %.3461.us.us.us.1 = load double, ptr %.3460.us.us.us.1, align 8
  %.3463.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.3461.us.us.us.1, %.3142.us.us
  %.3464.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.3463.us.us.us.1, %.3432.us.us.us.1
  %.3492.us.us.us.1 = getelementptr i8, ptr %.3373.us.us.us.1, i64 16
  %.3493.us.us.us.1 = load double, ptr %.3492.us.us.us.1, align 8
  %.3495.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.3493.us.us.us.1, %.3174.us.us
  %.3496.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.3464.us.us.us.1, %.3495.us.us.us.1
  %sqrt.le.us.us.us.1 = tail call reassoc nnan nsz arcp contract double @llvm.sqrt.f64(double %.3496.us.us.us.1)
  %85 = getelementptr double, ptr %41, i64 %factor.op.mul2203.reass
  %86 = getelementptr double, ptr %42, i64 %factor.op.mul2205.reass
  %87 = getelementptr double, ptr %43, i64 %.3994
  %88 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %sqrt.le.us.us.us.1
  br label %B1384.endif.endif.us.us.us2295.us.1

B1384.endif.endif.us.us.us2295.us.1:              ; preds = %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us2315.us
  %left.8.22144.us.us.us2296.us.1 = phi double [ %.5304.us2188.us.us.us, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us2315.us ], [ %.5304.us2188.us.us.us.1, %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1 ]
  %.362421362142.us.us.us2298.us.1 = phi i64 [ 0, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us2315.us ], [ %.3631.us.us.us2300.us.1, %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1 ]
  %.3756.us.us.us2304.us.1 = mul i64 %.362421362142.us.us.us2298.us.1, %factor.op.mul2246
  %.3758.us.us.us2305.us.1 = getelementptr double, ptr %85, i64 %.3756.us.us.us2304.us.1
  %.3885.us.us.us2308.us.1 = mul i64 %.362421362142.us.us.us2298.us.1, %factor.op.mul2247
  %.3887.us.us.us2309.us.1 = getelementptr double, ptr %86, i64 %.3885.us.us.us2308.us.1
  %.4000.us.us.us2312.us.1 = mul i64 %.362421362142.us.us.us2298.us.1, %arg.jerk.5.3
  %.4002.us.us.us2313.us.1 = getelementptr double, ptr %87, i64 %.4000.us.us.us2312.us.1
  %89 = getelementptr double, ptr %.3758.us.us.us2305.us.1, i64 %arg.cell.5.4
  %90 = getelementptr i8, ptr %.3758.us.us.us2305.us.1, i64 %.idx
  %91 = getelementptr i8, ptr %.3887.us.us.us2309.us.1, i64 %.idx1998
  %92 = getelementptr i8, ptr %.3887.us.us.us2309.us.1, i64 %.idx1999
  %93 = getelementptr i8, ptr %.3887.us.us.us2309.us.1, i64 %.idx2000
  %94 = getelementptr double, ptr %.3887.us.us.us2309.us.1, i64 %arg.two.5.4
  %95 = getelementptr i8, ptr %.3887.us.us.us2309.us.1, i64 %.idx2001
  br label %B1496.us2150.us.us.us.1

B1496.us2150.us.us.us.1:                          ; preds = %B1496.us2150.us.us.us.1, %B1384.endif.endif.us.us.us2295.us.1
  %left.7.32121.us2151.us.us.us.1 = phi double [ %left.8.22144.us.us.us2296.us.1, %B1384.endif.endif.us.us.us2295.us.1 ], [ %.5304.us2188.us.us.us.1, %B1496.us2150.us.us.us.1 ]
  %.412621172119.us2153.us.us.us.1 = phi i64 [ 0, %B1384.endif.endif.us.us.us2295.us.1 ], [ %.4133.us2155.us.us.us.1, %B1496.us2150.us.us.us.1 ]
  %.4133.us2155.us.us.us.1 = add nuw nsw i64 %.412621172119.us2153.us.us.us.1, 1
  %.4214.us2159.us.us.us.1 = getelementptr double, ptr %.3758.us.us.us2305.us.1, i64 %.412621172119.us2153.us.us.us.1
  %.4215.us2160.us.us.us.1 = load double, ptr %.4214.us2159.us.us.us.1, align 8
  %.4217.us2161.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4215.us2160.us.us.us.1, %.3110.us.us
  %.4271.us2162.us.us.us.1 = getelementptr double, ptr %89, i64 %.412621172119.us2153.us.us.us.1
  %.4272.us2163.us.us.us.1 = load double, ptr %.4271.us2162.us.us.us.1, align 8
  %.4274.us2164.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4272.us2163.us.us.us.1, %.3142.us.us
  %.4275.us2165.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4274.us2164.us.us.us.1, %.4217.us2161.us.us.us.1
  %.4329.us2166.us.us.us.1 = getelementptr double, ptr %90, i64 %.412621172119.us2153.us.us.us.1
  %.4330.us2167.us.us.us.1 = load double, ptr %.4329.us2166.us.us.us.1, align 8
  %.4332.us2168.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4330.us2167.us.us.us.1, %.3174.us.us
  %.4333.us2169.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4275.us2165.us.us.us.1, %.4332.us2168.us.us.us.1
  %96 = getelementptr double, ptr %.4002.us.us.us2313.us.1, i64 %.412621172119.us2153.us.us.us.1
  %.4364.us2172.us.us.us.1 = load double, ptr %96, align 8
  %97 = fmul reassoc nnan nsz arcp contract double %.4364.us2172.us.us.us.1, %88
  %.4367.us2173.us.us.us.1 = fsub reassoc nnan nsz arcp contract double %97, %.4333.us2169.us.us.us.1
  %.4368.us2174.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %97, %.4333.us2169.us.us.us.1
  %.4554.us.us.us.us.1 = getelementptr double, ptr %91, i64 %.412621172119.us2153.us.us.us.1
  %.4555.us.us.us.us.1 = load double, ptr %.4554.us.us.us.us.1, align 8
  %.4609.us.us.us.us.1 = getelementptr double, ptr %.3887.us.us.us2309.us.1, i64 %.412621172119.us2153.us.us.us.1
  %.4610.us.us.us.us.1 = load double, ptr %.4609.us.us.us.us.1, align 8
  %.4612.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4610.us.us.us.us.1, %arg.mu
  %.4721.us.us.us.us.1 = getelementptr double, ptr %92, i64 %.412621172119.us2153.us.us.us.1
  %.4722.us.us.us.us.1 = load double, ptr %.4721.us.us.us.us.1, align 8
  %.4723.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4722.us.us.us.us.1, -1.000000e+00
  %.4724.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4723.us.us.us.us.1, %.4555.us.us.us.us.1
  %.4725.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4724.us.us.us.us.1, %.4612.us.us.us.us.1
  %.4727.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4725.us.us.us.us.1, %arg.dual
  %.4728.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.4727.us.us.us.us.1, %.4555.us.us.us.us.1
  store double %.4728.us.us.us.us.1, ptr %.4554.us.us.us.us.1, align 8
  %.4834.us.us.us.us.1 = getelementptr double, ptr %93, i64 %.412621172119.us2153.us.us.us.1
  %.4835.us.us.us.us.1 = load double, ptr %.4834.us.us.us.us.1, align 8
  %.4889.us.us.us.us.1 = getelementptr double, ptr %94, i64 %.412621172119.us2153.us.us.us.1
  %.4890.us.us.us.us.1 = load double, ptr %.4889.us.us.us.us.1, align 8
  %.4892.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.4890.us.us.us.us.1, %arg.mu
  %.5001.us.us.us.us.1 = getelementptr double, ptr %95, i64 %.412621172119.us2153.us.us.us.1
  %.5002.us.us.us.us.1 = load double, ptr %.5001.us.us.us.us.1, align 8
  %.5003.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5002.us.us.us.us.1, -1.000000e+00
  %.5004.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5003.us.us.us.us.1, %.4835.us.us.us.us.1
  %.5005.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5004.us.us.us.us.1, %.4892.us.us.us.us.1
  %.5007.us.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5005.us.us.us.us.1, %arg.dual
  %.5008.us.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5007.us.us.us.us.1, %.4835.us.us.us.us.1
  store double %.5008.us.us.us.us.1, ptr %.4834.us.us.us.us.1, align 8
  %.5066.us2175.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4367.us2173.us.us.us.1
  %.5071.us2176.us.us.us.1 = fdiv reassoc nnan nsz arcp contract double 1.000000e+00, %.4368.us2174.us.us.us.1
  store double %.5066.us2175.us.us.us.1, ptr %.4609.us.us.us.us.1, align 8
  store double %.5071.us2176.us.us.us.1, ptr %.4889.us.us.us.us.1, align 8
  %.5236.us2182.us.us.us.1 = load double, ptr %.4554.us.us.us.us.1, align 8
  %.5238.us2183.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5236.us2182.us.us.us.1, %.4367.us2173.us.us.us.1
  %.5297.us2185.us.us.us.1 = load double, ptr %.4834.us.us.us.us.1, align 8
  %.5299.us2186.us.us.us.1 = fmul reassoc nnan nsz arcp contract double %.5297.us2185.us.us.us.1, %.4368.us2174.us.us.us.1
  %.5302.us2187.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5238.us2183.us.us.us.1, %left.7.32121.us2151.us.us.us.1
  %.5304.us2188.us.us.us.1 = fadd reassoc nnan nsz arcp contract double %.5302.us2187.us.us.us.1, %.5299.us2186.us.us.us.1
  %exitcond2354.1.not = icmp eq i64 %.4133.us2155.us.us.us.1, 8
  br i1 %exitcond2354.1.not, label %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1, label %B1496.us2150.us.us.us.1

B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1: ; preds = %B1496.us2150.us.us.us.1
  %.3631.us.us.us2300.us.1 = add nuw nsw i64 %.362421362142.us.us.us2298.us.1, 1
  %exitcond2355.1.not = icmp eq i64 %arg.cell.5.2, %.3631.us.us.us2300.us.1
  br i1 %exitcond2355.1.not, label %B1192.B1096.loopexit_crit_edge.split.us.us.us, label %B1384.endif.endif.us.us.us2295.us.1

B1192.B1096.loopexit_crit_edge.split.us.us.us:    ; preds = %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us
  %.us-phi2346 = phi double [ %.5304.us.us.us.us.us.us.us.7, %B1382.B1192.loopexit_crit_edge.split.us.us.split.us.us.us.us ], [ %.5304.us2188.us.us.us.1, %B1494.B1382.loopexit_crit_edge.split.us2190.us.us.us.1 ]
  %exitcond2360.not = icmp eq i64 %arg.cell.5.0, %.3046.us.us
  br i1 %exitcond2360.not, label %B2024, label %B1098.endif.endif.us.us
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.peeled.count", i32 1}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN6praxia15motion_planning21time_parameterization11curve_loops9positionsB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"}
!5 = distinct !{!5, !1}
!6 = !{!"branch_weights", i32 199, i32 9801}
!7 = !{!"branch_weights", i32 1, i32 99}
!8 = !{i1 true}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!11 = distinct !{!11, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!14 = distinct !{!14, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!17 = distinct !{!17, !"_ZN6praxia15motion_planning21time_parameterization9reference6_valueB3v22B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedEd"}
!18 = distinct !{!18, !1}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_assembleB3v32B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_ZN6praxia15motion_planning21time_parameterization10refinement5_holdB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!27 = distinct !{!27, !"_ZN6praxia15motion_planning21time_parameterization10refinement5_holdB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!30 = distinct !{!30, !"_ZN6praxia15motion_planning21time_parameterization10refinement6_solveB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd: %retptr"}
!33 = distinct !{!33, !"_ZN6praxia15motion_planning21time_parameterization10refinement8_changesB3v35B122c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1ep5eYl56joK6olFyQUgOjk_2fr6QoMbkExM4rrgJRRcD0VZyfrF6rCQx_2btJQAtRMz3YAlNAE_3dE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi4E1C7mutable7alignedE5ArrayIdLi5E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEd"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!36 = distinct !{!36, !"_ZN6praxia15motion_planning21time_parameterization10refinement9_durationB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi3E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}

define i64 @praxia_timing_count_rows(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load double, ptr %c48
  %c50 = getelementptr i8, ptr %arguments, i64 24
  %c51 = load ptr, ptr %c50
  %c52 = getelementptr i8, ptr %c51, i64 24
  %c53 = load i32, ptr %c52
  %c54 = and i32 %c53, -1
  %c55 = icmp eq i32 %c54, 1
  %c56 = and i1 %c47, %c55
  %c57 = getelementptr i8, ptr %c51, i64 64
  %c58 = load i32, ptr %c57
  %c59 = and i32 %c58, 1
  %c60 = icmp eq i32 %c59, 1
  %c61 = and i1 %c56, %c60
  %c62 = getelementptr i8, ptr %c51, i64 56
  %c63 = load ptr, ptr %c62
  %c64 = getelementptr i8, ptr %c63, i64 28
  %c65 = load i32, ptr %c64
  %c66 = and i32 %c65, -1
  %c67 = icmp eq i32 %c66, 12
  %c68 = and i1 %c61, %c67
  %c69 = getelementptr i8, ptr %c63, i64 26
  %c70 = load i8, ptr %c69
  %c71 = and i8 %c70, -1
  %c72 = icmp eq i8 %c71, 61
  %c73 = and i1 %c68, %c72
  br i1 %c73, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c51, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c51, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = call i32 @praxia_timing_count_rows_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, double %c49, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8)
  %v25 = load i64, ptr %result
  ret i64 %v25
}

define i64 @praxia_timing_place_rows(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 1
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 2
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  br i1 %c119, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %c73, i64 16
  %v29 = load ptr, ptr %v28
  %v30 = getelementptr i8, ptr %c97, i64 32
  %v31 = load ptr, ptr %v30
  %v32 = getelementptr i8, ptr %v31, i64 0
  %v33 = load i64, ptr %v32
  %v34 = getelementptr i8, ptr %v31, i64 8
  %v35 = load i64, ptr %v34
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr i8, ptr %c97, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = call i32 @praxia_timing_place_rows_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v29, i64 %v27, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v33, i64 %v35, i64 %v36, i64 8)
  %v40 = load i64, ptr %result
  ret i64 %v40
}

define i64 @praxia_timing_derivatives(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 2
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 2
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 2
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  br i1 %c143, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c97, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %v34, i64 8
  %v38 = load i64, ptr %v37
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr i8, ptr %c97, i64 16
  %v41 = load ptr, ptr %v40
  %v42 = getelementptr i8, ptr %c121, i64 32
  %v43 = load ptr, ptr %v42
  %v44 = getelementptr i8, ptr %v43, i64 0
  %v45 = load i64, ptr %v44
  %v46 = getelementptr i8, ptr %v43, i64 8
  %v47 = load i64, ptr %v46
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr i8, ptr %c121, i64 16
  %v50 = load ptr, ptr %v49
  %v51 = call i32 @praxia_timing_derivatives_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v41, i64 %v36, i64 %v38, i64 %v39, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v50, i64 %v45, i64 %v47, i64 %v48, i64 8)
  %v52 = load i64, ptr %result
  ret i64 %v52
}

define i64 @praxia_timing_rounded_polyline(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 1
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 3
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  br i1 %c119, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = mul i64 %v11, 8
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c49, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %c49, i64 16
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr i8, ptr %c73, i64 32
  %v22 = load ptr, ptr %v21
  %v23 = getelementptr i8, ptr %v22, i64 0
  %v24 = load i64, ptr %v23
  %v25 = getelementptr i8, ptr %c73, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr i8, ptr %c97, i64 32
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr i8, ptr %v28, i64 0
  %v30 = load i64, ptr %v29
  %v31 = getelementptr i8, ptr %v28, i64 8
  %v32 = load i64, ptr %v31
  %v33 = getelementptr i8, ptr %v28, i64 16
  %v34 = load i64, ptr %v33
  %v35 = mul i64 %v34, 8
  %v36 = mul i64 %v32, %v35
  %v37 = getelementptr i8, ptr %c97, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = call i32 @praxia_timing_rounded_polyline_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v9, i64 %v11, i64 %v12, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v20, i64 %v18, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v24, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v30, i64 %v32, i64 %v34, i64 %v36, i64 %v35, i64 8)
  %v40 = load i64, ptr %result
  ret i64 %v40
}

define i64 @praxia_timing_spline_through(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load i64, ptr %c48
  %c50 = getelementptr i8, ptr %arguments, i64 24
  %c51 = load i64, ptr %c50
  %c52 = getelementptr i8, ptr %arguments, i64 32
  %c53 = load ptr, ptr %c52
  %c54 = getelementptr i8, ptr %c53, i64 24
  %c55 = load i32, ptr %c54
  %c56 = and i32 %c55, -1
  %c57 = icmp eq i32 %c56, 3
  %c58 = and i1 %c47, %c57
  %c59 = getelementptr i8, ptr %c53, i64 64
  %c60 = load i32, ptr %c59
  %c61 = and i32 %c60, 1
  %c62 = icmp eq i32 %c61, 1
  %c63 = and i1 %c58, %c62
  %c64 = getelementptr i8, ptr %c53, i64 56
  %c65 = load ptr, ptr %c64
  %c66 = getelementptr i8, ptr %c65, i64 28
  %c67 = load i32, ptr %c66
  %c68 = and i32 %c67, -1
  %c69 = icmp eq i32 %c68, 12
  %c70 = and i1 %c63, %c69
  %c71 = getelementptr i8, ptr %c65, i64 26
  %c72 = load i8, ptr %c71
  %c73 = and i8 %c72, -1
  %c74 = icmp eq i8 %c73, 61
  %c75 = and i1 %c70, %c74
  %c76 = getelementptr i8, ptr %arguments, i64 40
  %c77 = load ptr, ptr %c76
  %c78 = getelementptr i8, ptr %c77, i64 24
  %c79 = load i32, ptr %c78
  %c80 = and i32 %c79, -1
  %c81 = icmp eq i32 %c80, 3
  %c82 = and i1 %c75, %c81
  %c83 = getelementptr i8, ptr %c77, i64 64
  %c84 = load i32, ptr %c83
  %c85 = and i32 %c84, 1
  %c86 = icmp eq i32 %c85, 1
  %c87 = and i1 %c82, %c86
  %c88 = getelementptr i8, ptr %c77, i64 56
  %c89 = load ptr, ptr %c88
  %c90 = getelementptr i8, ptr %c89, i64 28
  %c91 = load i32, ptr %c90
  %c92 = and i32 %c91, -1
  %c93 = icmp eq i32 %c92, 12
  %c94 = and i1 %c87, %c93
  %c95 = getelementptr i8, ptr %c89, i64 26
  %c96 = load i8, ptr %c95
  %c97 = and i8 %c96, -1
  %c98 = icmp eq i8 %c97, 61
  %c99 = and i1 %c94, %c98
  %c100 = getelementptr i8, ptr %arguments, i64 48
  %c101 = load ptr, ptr %c100
  %c102 = getelementptr i8, ptr %c101, i64 24
  %c103 = load i32, ptr %c102
  %c104 = and i32 %c103, -1
  %c105 = icmp eq i32 %c104, 2
  %c106 = and i1 %c99, %c105
  %c107 = getelementptr i8, ptr %c101, i64 64
  %c108 = load i32, ptr %c107
  %c109 = and i32 %c108, 1
  %c110 = icmp eq i32 %c109, 1
  %c111 = and i1 %c106, %c110
  %c112 = getelementptr i8, ptr %c101, i64 56
  %c113 = load ptr, ptr %c112
  %c114 = getelementptr i8, ptr %c113, i64 28
  %c115 = load i32, ptr %c114
  %c116 = and i32 %c115, -1
  %c117 = icmp eq i32 %c116, 12
  %c118 = and i1 %c111, %c117
  %c119 = getelementptr i8, ptr %c113, i64 26
  %c120 = load i8, ptr %c119
  %c121 = and i8 %c120, -1
  %c122 = icmp eq i8 %c121, 61
  %c123 = and i1 %c118, %c122
  %c124 = getelementptr i8, ptr %arguments, i64 56
  %c125 = load ptr, ptr %c124
  %c126 = getelementptr i8, ptr %c125, i64 24
  %c127 = load i32, ptr %c126
  %c128 = and i32 %c127, -1
  %c129 = icmp eq i32 %c128, 3
  %c130 = and i1 %c123, %c129
  %c131 = getelementptr i8, ptr %c125, i64 64
  %c132 = load i32, ptr %c131
  %c133 = and i32 %c132, 1
  %c134 = icmp eq i32 %c133, 1
  %c135 = and i1 %c130, %c134
  %c136 = getelementptr i8, ptr %c125, i64 56
  %c137 = load ptr, ptr %c136
  %c138 = getelementptr i8, ptr %c137, i64 28
  %c139 = load i32, ptr %c138
  %c140 = and i32 %c139, -1
  %c141 = icmp eq i32 %c140, 12
  %c142 = and i1 %c135, %c141
  %c143 = getelementptr i8, ptr %c137, i64 26
  %c144 = load i8, ptr %c143
  %c145 = and i8 %c144, -1
  %c146 = icmp eq i8 %c145, 61
  %c147 = and i1 %c142, %c146
  br i1 %c147, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = mul i64 %v11, 8
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c53, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %v16, i64 8
  %v20 = load i64, ptr %v19
  %v21 = getelementptr i8, ptr %v16, i64 16
  %v22 = load i64, ptr %v21
  %v23 = mul i64 %v22, 8
  %v24 = mul i64 %v20, %v23
  %v25 = getelementptr i8, ptr %c53, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr i8, ptr %c77, i64 32
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr i8, ptr %v28, i64 0
  %v30 = load i64, ptr %v29
  %v31 = getelementptr i8, ptr %v28, i64 8
  %v32 = load i64, ptr %v31
  %v33 = getelementptr i8, ptr %v28, i64 16
  %v34 = load i64, ptr %v33
  %v35 = mul i64 %v34, 8
  %v36 = mul i64 %v32, %v35
  %v37 = getelementptr i8, ptr %c77, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = getelementptr i8, ptr %c101, i64 32
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr i8, ptr %v40, i64 0
  %v42 = load i64, ptr %v41
  %v43 = getelementptr i8, ptr %v40, i64 8
  %v44 = load i64, ptr %v43
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr i8, ptr %c101, i64 16
  %v47 = load ptr, ptr %v46
  %v48 = getelementptr i8, ptr %c125, i64 32
  %v49 = load ptr, ptr %v48
  %v50 = getelementptr i8, ptr %v49, i64 0
  %v51 = load i64, ptr %v50
  %v52 = getelementptr i8, ptr %v49, i64 8
  %v53 = load i64, ptr %v52
  %v54 = getelementptr i8, ptr %v49, i64 16
  %v55 = load i64, ptr %v54
  %v56 = mul i64 %v55, 8
  %v57 = mul i64 %v53, %v56
  %v58 = getelementptr i8, ptr %c125, i64 16
  %v59 = load ptr, ptr %v58
  %v60 = call i32 @praxia_timing_spline_through_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v9, i64 %v11, i64 %v12, i64 8, i64 %c49, i64 %c51, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v18, i64 %v20, i64 %v22, i64 %v24, i64 %v23, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v30, i64 %v32, i64 %v34, i64 %v36, i64 %v35, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v47, i64 %v42, i64 %v44, i64 %v45, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v59, i64 %v51, i64 %v53, i64 %v55, i64 %v57, i64 %v56, i64 8)
  %v61 = load i64, ptr %result
  ret i64 %v61
}

define i64 @praxia_timing_spread(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load double, ptr %c24
  %c26 = getelementptr i8, ptr %arguments, i64 16
  %c27 = load double, ptr %c26
  %c28 = getelementptr i8, ptr %arguments, i64 24
  %c29 = load i64, ptr %c28
  %c30 = getelementptr i8, ptr %arguments, i64 32
  %c31 = load ptr, ptr %c30
  %c32 = getelementptr i8, ptr %c31, i64 24
  %c33 = load i32, ptr %c32
  %c34 = and i32 %c33, -1
  %c35 = icmp eq i32 %c34, 1
  %c36 = and i1 %c23, %c35
  %c37 = getelementptr i8, ptr %c31, i64 64
  %c38 = load i32, ptr %c37
  %c39 = and i32 %c38, 1
  %c40 = icmp eq i32 %c39, 1
  %c41 = and i1 %c36, %c40
  %c42 = getelementptr i8, ptr %c31, i64 56
  %c43 = load ptr, ptr %c42
  %c44 = getelementptr i8, ptr %c43, i64 28
  %c45 = load i32, ptr %c44
  %c46 = and i32 %c45, -1
  %c47 = icmp eq i32 %c46, 12
  %c48 = and i1 %c41, %c47
  %c49 = getelementptr i8, ptr %c43, i64 26
  %c50 = load i8, ptr %c49
  %c51 = and i8 %c50, -1
  %c52 = icmp eq i8 %c51, 61
  %c53 = and i1 %c48, %c52
  br i1 %c53, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c31, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %c31, i64 16
  %v11 = load ptr, ptr %v10
  %v12 = call i32 @praxia_timing_spread_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, double %c25, double %c27, i64 %c29, ptr null, ptr null, i64 0, i64 8, ptr %v11, i64 %v9, i64 8)
  %v13 = load i64, ptr %result
  ret i64 %v13
}

define i64 @praxia_timing_speed_bounds(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 2
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 1
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load double, ptr %c48
  %c50 = getelementptr i8, ptr %arguments, i64 24
  %c51 = load ptr, ptr %c50
  %c52 = getelementptr i8, ptr %c51, i64 24
  %c53 = load i32, ptr %c52
  %c54 = and i32 %c53, -1
  %c55 = icmp eq i32 %c54, 1
  %c56 = and i1 %c47, %c55
  %c57 = getelementptr i8, ptr %c51, i64 64
  %c58 = load i32, ptr %c57
  %c59 = and i32 %c58, 1
  %c60 = icmp eq i32 %c59, 1
  %c61 = and i1 %c56, %c60
  %c62 = getelementptr i8, ptr %c51, i64 56
  %c63 = load ptr, ptr %c62
  %c64 = getelementptr i8, ptr %c63, i64 28
  %c65 = load i32, ptr %c64
  %c66 = and i32 %c65, -1
  %c67 = icmp eq i32 %c66, 12
  %c68 = and i1 %c61, %c67
  %c69 = getelementptr i8, ptr %c63, i64 26
  %c70 = load i8, ptr %c69
  %c71 = and i8 %c70, -1
  %c72 = icmp eq i8 %c71, 61
  %c73 = and i1 %c68, %c72
  br i1 %c73, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %v1, i64 8
  %v5 = load i64, ptr %v4
  %v6 = mul i64 %v5, 8
  %v7 = getelementptr i8, ptr %c1, i64 16
  %v8 = load ptr, ptr %v7
  %v9 = getelementptr i8, ptr %c25, i64 32
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr i8, ptr %v10, i64 0
  %v12 = load i64, ptr %v11
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c51, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %c51, i64 16
  %v20 = load ptr, ptr %v19
  %v21 = call i32 @praxia_timing_speed_bounds_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v8, i64 %v3, i64 %v5, i64 %v6, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v12, i64 8, double %c49, ptr null, ptr null, i64 0, i64 8, ptr %v20, i64 %v18, i64 8)
  %v22 = load i64, ptr %result
  ret i64 %v22
}

define i64 @praxia_timing_fastest_speeds(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 2
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 2
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 2
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 1
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  %c144 = getelementptr i8, ptr %arguments, i64 48
  %c145 = load ptr, ptr %c144
  %c146 = getelementptr i8, ptr %c145, i64 24
  %c147 = load i32, ptr %c146
  %c148 = and i32 %c147, -1
  %c149 = icmp eq i32 %c148, 3
  %c150 = and i1 %c143, %c149
  %c151 = getelementptr i8, ptr %c145, i64 64
  %c152 = load i32, ptr %c151
  %c153 = and i32 %c152, 1
  %c154 = icmp eq i32 %c153, 1
  %c155 = and i1 %c150, %c154
  %c156 = getelementptr i8, ptr %c145, i64 56
  %c157 = load ptr, ptr %c156
  %c158 = getelementptr i8, ptr %c157, i64 28
  %c159 = load i32, ptr %c158
  %c160 = and i32 %c159, -1
  %c161 = icmp eq i32 %c160, 12
  %c162 = and i1 %c155, %c161
  %c163 = getelementptr i8, ptr %c157, i64 26
  %c164 = load i8, ptr %c163
  %c165 = and i8 %c164, -1
  %c166 = icmp eq i8 %c165, 61
  %c167 = and i1 %c162, %c166
  %c168 = getelementptr i8, ptr %arguments, i64 56
  %c169 = load ptr, ptr %c168
  %c170 = getelementptr i8, ptr %c169, i64 24
  %c171 = load i32, ptr %c170
  %c172 = and i32 %c171, -1
  %c173 = icmp eq i32 %c172, 1
  %c174 = and i1 %c167, %c173
  %c175 = getelementptr i8, ptr %c169, i64 64
  %c176 = load i32, ptr %c175
  %c177 = and i32 %c176, 1
  %c178 = icmp eq i32 %c177, 1
  %c179 = and i1 %c174, %c178
  %c180 = getelementptr i8, ptr %c169, i64 56
  %c181 = load ptr, ptr %c180
  %c182 = getelementptr i8, ptr %c181, i64 28
  %c183 = load i32, ptr %c182
  %c184 = and i32 %c183, -1
  %c185 = icmp eq i32 %c184, 12
  %c186 = and i1 %c179, %c185
  %c187 = getelementptr i8, ptr %c181, i64 26
  %c188 = load i8, ptr %c187
  %c189 = and i8 %c188, -1
  %c190 = icmp eq i8 %c189, 61
  %c191 = and i1 %c186, %c190
  %c192 = getelementptr i8, ptr %arguments, i64 64
  %c193 = load ptr, ptr %c192
  %c194 = getelementptr i8, ptr %c193, i64 24
  %c195 = load i32, ptr %c194
  %c196 = and i32 %c195, -1
  %c197 = icmp eq i32 %c196, 1
  %c198 = and i1 %c191, %c197
  %c199 = getelementptr i8, ptr %c193, i64 64
  %c200 = load i32, ptr %c199
  %c201 = and i32 %c200, 1
  %c202 = icmp eq i32 %c201, 1
  %c203 = and i1 %c198, %c202
  %c204 = getelementptr i8, ptr %c193, i64 56
  %c205 = load ptr, ptr %c204
  %c206 = getelementptr i8, ptr %c205, i64 28
  %c207 = load i32, ptr %c206
  %c208 = and i32 %c207, -1
  %c209 = icmp eq i32 %c208, 12
  %c210 = and i1 %c203, %c209
  %c211 = getelementptr i8, ptr %c205, i64 26
  %c212 = load i8, ptr %c211
  %c213 = and i8 %c212, -1
  %c214 = icmp eq i8 %c213, 61
  %c215 = and i1 %c210, %c214
  br i1 %c215, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = mul i64 %v11, 8
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c49, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %v16, i64 8
  %v20 = load i64, ptr %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c97, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %v34, i64 8
  %v38 = load i64, ptr %v37
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr i8, ptr %c97, i64 16
  %v41 = load ptr, ptr %v40
  %v42 = getelementptr i8, ptr %c121, i64 32
  %v43 = load ptr, ptr %v42
  %v44 = getelementptr i8, ptr %v43, i64 0
  %v45 = load i64, ptr %v44
  %v46 = getelementptr i8, ptr %c121, i64 16
  %v47 = load ptr, ptr %v46
  %v48 = getelementptr i8, ptr %c145, i64 32
  %v49 = load ptr, ptr %v48
  %v50 = getelementptr i8, ptr %v49, i64 0
  %v51 = load i64, ptr %v50
  %v52 = getelementptr i8, ptr %v49, i64 8
  %v53 = load i64, ptr %v52
  %v54 = getelementptr i8, ptr %v49, i64 16
  %v55 = load i64, ptr %v54
  %v56 = mul i64 %v55, 8
  %v57 = mul i64 %v53, %v56
  %v58 = getelementptr i8, ptr %c145, i64 16
  %v59 = load ptr, ptr %v58
  %v60 = getelementptr i8, ptr %c169, i64 32
  %v61 = load ptr, ptr %v60
  %v62 = getelementptr i8, ptr %v61, i64 0
  %v63 = load i64, ptr %v62
  %v64 = getelementptr i8, ptr %c169, i64 16
  %v65 = load ptr, ptr %v64
  %v66 = getelementptr i8, ptr %c193, i64 32
  %v67 = load ptr, ptr %v66
  %v68 = getelementptr i8, ptr %v67, i64 0
  %v69 = load i64, ptr %v68
  %v70 = getelementptr i8, ptr %c193, i64 16
  %v71 = load ptr, ptr %v70
  %v72 = call i32 @praxia_timing_fastest_speeds_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v9, i64 %v11, i64 %v12, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v18, i64 %v20, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v41, i64 %v36, i64 %v38, i64 %v39, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v47, i64 %v45, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v59, i64 %v51, i64 %v53, i64 %v55, i64 %v57, i64 %v56, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v65, i64 %v63, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v71, i64 %v69, i64 8)
  %v73 = load i64, ptr %result
  ret i64 %v73
}

define i64 @praxia_timing_window_mean(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 1
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load double, ptr %c48
  %c50 = getelementptr i8, ptr %arguments, i64 24
  %c51 = load double, ptr %c50
  %c52 = getelementptr i8, ptr %arguments, i64 32
  %c53 = load double, ptr %c52
  %c54 = getelementptr i8, ptr %arguments, i64 40
  %c55 = load double, ptr %c54
  %c56 = getelementptr i8, ptr %arguments, i64 48
  %c57 = load ptr, ptr %c56
  %c58 = getelementptr i8, ptr %c57, i64 24
  %c59 = load i32, ptr %c58
  %c60 = and i32 %c59, -1
  %c61 = icmp eq i32 %c60, 1
  %c62 = and i1 %c47, %c61
  %c63 = getelementptr i8, ptr %c57, i64 64
  %c64 = load i32, ptr %c63
  %c65 = and i32 %c64, 1
  %c66 = icmp eq i32 %c65, 1
  %c67 = and i1 %c62, %c66
  %c68 = getelementptr i8, ptr %c57, i64 56
  %c69 = load ptr, ptr %c68
  %c70 = getelementptr i8, ptr %c69, i64 28
  %c71 = load i32, ptr %c70
  %c72 = and i32 %c71, -1
  %c73 = icmp eq i32 %c72, 12
  %c74 = and i1 %c67, %c73
  %c75 = getelementptr i8, ptr %c69, i64 26
  %c76 = load i8, ptr %c75
  %c77 = and i8 %c76, -1
  %c78 = icmp eq i8 %c77, 61
  %c79 = and i1 %c74, %c78
  %c80 = getelementptr i8, ptr %arguments, i64 56
  %c81 = load ptr, ptr %c80
  %c82 = getelementptr i8, ptr %c81, i64 24
  %c83 = load i32, ptr %c82
  %c84 = and i32 %c83, -1
  %c85 = icmp eq i32 %c84, 1
  %c86 = and i1 %c79, %c85
  %c87 = getelementptr i8, ptr %c81, i64 64
  %c88 = load i32, ptr %c87
  %c89 = and i32 %c88, 1
  %c90 = icmp eq i32 %c89, 1
  %c91 = and i1 %c86, %c90
  %c92 = getelementptr i8, ptr %c81, i64 56
  %c93 = load ptr, ptr %c92
  %c94 = getelementptr i8, ptr %c93, i64 28
  %c95 = load i32, ptr %c94
  %c96 = and i32 %c95, -1
  %c97 = icmp eq i32 %c96, 12
  %c98 = and i1 %c91, %c97
  %c99 = getelementptr i8, ptr %c93, i64 26
  %c100 = load i8, ptr %c99
  %c101 = and i8 %c100, -1
  %c102 = icmp eq i8 %c101, 61
  %c103 = and i1 %c98, %c102
  %c104 = getelementptr i8, ptr %arguments, i64 64
  %c105 = load ptr, ptr %c104
  %c106 = getelementptr i8, ptr %c105, i64 24
  %c107 = load i32, ptr %c106
  %c108 = and i32 %c107, -1
  %c109 = icmp eq i32 %c108, 2
  %c110 = and i1 %c103, %c109
  %c111 = getelementptr i8, ptr %c105, i64 64
  %c112 = load i32, ptr %c111
  %c113 = and i32 %c112, 1
  %c114 = icmp eq i32 %c113, 1
  %c115 = and i1 %c110, %c114
  %c116 = getelementptr i8, ptr %c105, i64 56
  %c117 = load ptr, ptr %c116
  %c118 = getelementptr i8, ptr %c117, i64 28
  %c119 = load i32, ptr %c118
  %c120 = and i32 %c119, -1
  %c121 = icmp eq i32 %c120, 12
  %c122 = and i1 %c115, %c121
  %c123 = getelementptr i8, ptr %c117, i64 26
  %c124 = load i8, ptr %c123
  %c125 = and i8 %c124, -1
  %c126 = icmp eq i8 %c125, 61
  %c127 = and i1 %c122, %c126
  br i1 %c127, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %c25, i64 16
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr i8, ptr %c57, i64 32
  %v13 = load ptr, ptr %v12
  %v14 = getelementptr i8, ptr %v13, i64 0
  %v15 = load i64, ptr %v14
  %v16 = getelementptr i8, ptr %c57, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c81, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c81, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c105, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c105, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = call i32 @praxia_timing_window_mean_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v11, i64 %v9, i64 8, double %c49, double %c51, double %c53, double %c55, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v15, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8)
  %v34 = load i64, ptr %result
  ret i64 %v34
}

define i64 @praxia_timing_rows_in_time(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 2
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load double, ptr %c96
  %c98 = getelementptr i8, ptr %arguments, i64 40
  %c99 = load ptr, ptr %c98
  %c100 = getelementptr i8, ptr %c99, i64 24
  %c101 = load i32, ptr %c100
  %c102 = and i32 %c101, -1
  %c103 = icmp eq i32 %c102, 2
  %c104 = and i1 %c95, %c103
  %c105 = getelementptr i8, ptr %c99, i64 64
  %c106 = load i32, ptr %c105
  %c107 = and i32 %c106, 1
  %c108 = icmp eq i32 %c107, 1
  %c109 = and i1 %c104, %c108
  %c110 = getelementptr i8, ptr %c99, i64 56
  %c111 = load ptr, ptr %c110
  %c112 = getelementptr i8, ptr %c111, i64 28
  %c113 = load i32, ptr %c112
  %c114 = and i32 %c113, -1
  %c115 = icmp eq i32 %c114, 12
  %c116 = and i1 %c109, %c115
  %c117 = getelementptr i8, ptr %c111, i64 26
  %c118 = load i8, ptr %c117
  %c119 = and i8 %c118, -1
  %c120 = icmp eq i8 %c119, 61
  %c121 = and i1 %c116, %c120
  br i1 %c121, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c99, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %v34, i64 8
  %v38 = load i64, ptr %v37
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr i8, ptr %c99, i64 16
  %v41 = load ptr, ptr %v40
  %v42 = call i32 @praxia_timing_rows_in_time_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, double %c97, ptr null, ptr null, i64 0, i64 8, ptr %v41, i64 %v36, i64 %v38, i64 %v39, i64 8)
  %v43 = load i64, ptr %result
  ret i64 %v43
}

define i64 @praxia_timing_demands(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 2
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 1
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 1
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  %c144 = getelementptr i8, ptr %arguments, i64 48
  %c145 = load ptr, ptr %c144
  %c146 = getelementptr i8, ptr %c145, i64 24
  %c147 = load i32, ptr %c146
  %c148 = and i32 %c147, -1
  %c149 = icmp eq i32 %c148, 1
  %c150 = and i1 %c143, %c149
  %c151 = getelementptr i8, ptr %c145, i64 64
  %c152 = load i32, ptr %c151
  %c153 = and i32 %c152, 1
  %c154 = icmp eq i32 %c153, 1
  %c155 = and i1 %c150, %c154
  %c156 = getelementptr i8, ptr %c145, i64 56
  %c157 = load ptr, ptr %c156
  %c158 = getelementptr i8, ptr %c157, i64 28
  %c159 = load i32, ptr %c158
  %c160 = and i32 %c159, -1
  %c161 = icmp eq i32 %c160, 12
  %c162 = and i1 %c155, %c161
  %c163 = getelementptr i8, ptr %c157, i64 26
  %c164 = load i8, ptr %c163
  %c165 = and i8 %c164, -1
  %c166 = icmp eq i8 %c165, 61
  %c167 = and i1 %c162, %c166
  %c168 = getelementptr i8, ptr %arguments, i64 56
  %c169 = load ptr, ptr %c168
  %c170 = getelementptr i8, ptr %c169, i64 24
  %c171 = load i32, ptr %c170
  %c172 = and i32 %c171, -1
  %c173 = icmp eq i32 %c172, 2
  %c174 = and i1 %c167, %c173
  %c175 = getelementptr i8, ptr %c169, i64 64
  %c176 = load i32, ptr %c175
  %c177 = and i32 %c176, 1
  %c178 = icmp eq i32 %c177, 1
  %c179 = and i1 %c174, %c178
  %c180 = getelementptr i8, ptr %c169, i64 56
  %c181 = load ptr, ptr %c180
  %c182 = getelementptr i8, ptr %c181, i64 28
  %c183 = load i32, ptr %c182
  %c184 = and i32 %c183, -1
  %c185 = icmp eq i32 %c184, 12
  %c186 = and i1 %c179, %c185
  %c187 = getelementptr i8, ptr %c181, i64 26
  %c188 = load i8, ptr %c187
  %c189 = and i8 %c188, -1
  %c190 = icmp eq i8 %c189, 61
  %c191 = and i1 %c186, %c190
  %c192 = getelementptr i8, ptr %arguments, i64 64
  %c193 = load ptr, ptr %c192
  %c194 = getelementptr i8, ptr %c193, i64 24
  %c195 = load i32, ptr %c194
  %c196 = and i32 %c195, -1
  %c197 = icmp eq i32 %c196, 2
  %c198 = and i1 %c191, %c197
  %c199 = getelementptr i8, ptr %c193, i64 64
  %c200 = load i32, ptr %c199
  %c201 = and i32 %c200, 1
  %c202 = icmp eq i32 %c201, 1
  %c203 = and i1 %c198, %c202
  %c204 = getelementptr i8, ptr %c193, i64 56
  %c205 = load ptr, ptr %c204
  %c206 = getelementptr i8, ptr %c205, i64 28
  %c207 = load i32, ptr %c206
  %c208 = and i32 %c207, -1
  %c209 = icmp eq i32 %c208, 12
  %c210 = and i1 %c203, %c209
  %c211 = getelementptr i8, ptr %c205, i64 26
  %c212 = load i8, ptr %c211
  %c213 = and i8 %c212, -1
  %c214 = icmp eq i8 %c213, 61
  %c215 = and i1 %c210, %c214
  br i1 %c215, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c97, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %c97, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = getelementptr i8, ptr %c121, i64 32
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr i8, ptr %v40, i64 0
  %v42 = load i64, ptr %v41
  %v43 = getelementptr i8, ptr %c121, i64 16
  %v44 = load ptr, ptr %v43
  %v45 = getelementptr i8, ptr %c145, i64 32
  %v46 = load ptr, ptr %v45
  %v47 = getelementptr i8, ptr %v46, i64 0
  %v48 = load i64, ptr %v47
  %v49 = getelementptr i8, ptr %c145, i64 16
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr i8, ptr %c169, i64 32
  %v52 = load ptr, ptr %v51
  %v53 = getelementptr i8, ptr %v52, i64 0
  %v54 = load i64, ptr %v53
  %v55 = getelementptr i8, ptr %v52, i64 8
  %v56 = load i64, ptr %v55
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr i8, ptr %c169, i64 16
  %v59 = load ptr, ptr %v58
  %v60 = getelementptr i8, ptr %c193, i64 32
  %v61 = load ptr, ptr %v60
  %v62 = getelementptr i8, ptr %v61, i64 0
  %v63 = load i64, ptr %v62
  %v64 = getelementptr i8, ptr %v61, i64 8
  %v65 = load i64, ptr %v64
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr i8, ptr %c193, i64 16
  %v68 = load ptr, ptr %v67
  %v69 = call i32 @praxia_timing_demands_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v36, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v44, i64 %v42, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v50, i64 %v48, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v59, i64 %v54, i64 %v56, i64 %v57, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v68, i64 %v63, i64 %v65, i64 %v66, i64 8)
  %v70 = load i64, ptr %result
  ret i64 %v70
}

define i64 @praxia_timing_use_of_limits(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load double, ptr %c24
  %c26 = getelementptr i8, ptr %arguments, i64 16
  %c27 = load ptr, ptr %c26
  %c28 = getelementptr i8, ptr %c27, i64 24
  %c29 = load i32, ptr %c28
  %c30 = and i32 %c29, -1
  %c31 = icmp eq i32 %c30, 1
  %c32 = and i1 %c23, %c31
  %c33 = getelementptr i8, ptr %c27, i64 64
  %c34 = load i32, ptr %c33
  %c35 = and i32 %c34, 1
  %c36 = icmp eq i32 %c35, 1
  %c37 = and i1 %c32, %c36
  %c38 = getelementptr i8, ptr %c27, i64 56
  %c39 = load ptr, ptr %c38
  %c40 = getelementptr i8, ptr %c39, i64 28
  %c41 = load i32, ptr %c40
  %c42 = and i32 %c41, -1
  %c43 = icmp eq i32 %c42, 12
  %c44 = and i1 %c37, %c43
  %c45 = getelementptr i8, ptr %c39, i64 26
  %c46 = load i8, ptr %c45
  %c47 = and i8 %c46, -1
  %c48 = icmp eq i8 %c47, 61
  %c49 = and i1 %c44, %c48
  %c50 = getelementptr i8, ptr %arguments, i64 24
  %c51 = load ptr, ptr %c50
  %c52 = getelementptr i8, ptr %c51, i64 24
  %c53 = load i32, ptr %c52
  %c54 = and i32 %c53, -1
  %c55 = icmp eq i32 %c54, 1
  %c56 = and i1 %c49, %c55
  %c57 = getelementptr i8, ptr %c51, i64 64
  %c58 = load i32, ptr %c57
  %c59 = and i32 %c58, 1
  %c60 = icmp eq i32 %c59, 1
  %c61 = and i1 %c56, %c60
  %c62 = getelementptr i8, ptr %c51, i64 56
  %c63 = load ptr, ptr %c62
  %c64 = getelementptr i8, ptr %c63, i64 28
  %c65 = load i32, ptr %c64
  %c66 = and i32 %c65, -1
  %c67 = icmp eq i32 %c66, 12
  %c68 = and i1 %c61, %c67
  %c69 = getelementptr i8, ptr %c63, i64 26
  %c70 = load i8, ptr %c69
  %c71 = and i8 %c70, -1
  %c72 = icmp eq i8 %c71, 61
  %c73 = and i1 %c68, %c72
  %c74 = getelementptr i8, ptr %arguments, i64 32
  %c75 = load ptr, ptr %c74
  %c76 = getelementptr i8, ptr %c75, i64 24
  %c77 = load i32, ptr %c76
  %c78 = and i32 %c77, -1
  %c79 = icmp eq i32 %c78, 1
  %c80 = and i1 %c73, %c79
  %c81 = getelementptr i8, ptr %c75, i64 64
  %c82 = load i32, ptr %c81
  %c83 = and i32 %c82, 1
  %c84 = icmp eq i32 %c83, 1
  %c85 = and i1 %c80, %c84
  %c86 = getelementptr i8, ptr %c75, i64 56
  %c87 = load ptr, ptr %c86
  %c88 = getelementptr i8, ptr %c87, i64 28
  %c89 = load i32, ptr %c88
  %c90 = and i32 %c89, -1
  %c91 = icmp eq i32 %c90, 12
  %c92 = and i1 %c85, %c91
  %c93 = getelementptr i8, ptr %c87, i64 26
  %c94 = load i8, ptr %c93
  %c95 = and i8 %c94, -1
  %c96 = icmp eq i8 %c95, 61
  %c97 = and i1 %c92, %c96
  %c98 = getelementptr i8, ptr %arguments, i64 40
  %c99 = load ptr, ptr %c98
  %c100 = getelementptr i8, ptr %c99, i64 24
  %c101 = load i32, ptr %c100
  %c102 = and i32 %c101, -1
  %c103 = icmp eq i32 %c102, 2
  %c104 = and i1 %c97, %c103
  %c105 = getelementptr i8, ptr %c99, i64 64
  %c106 = load i32, ptr %c105
  %c107 = and i32 %c106, 1
  %c108 = icmp eq i32 %c107, 1
  %c109 = and i1 %c104, %c108
  %c110 = getelementptr i8, ptr %c99, i64 56
  %c111 = load ptr, ptr %c110
  %c112 = getelementptr i8, ptr %c111, i64 28
  %c113 = load i32, ptr %c112
  %c114 = and i32 %c113, -1
  %c115 = icmp eq i32 %c114, 12
  %c116 = and i1 %c109, %c115
  %c117 = getelementptr i8, ptr %c111, i64 26
  %c118 = load i8, ptr %c117
  %c119 = and i8 %c118, -1
  %c120 = icmp eq i8 %c119, 61
  %c121 = and i1 %c116, %c120
  %c122 = getelementptr i8, ptr %arguments, i64 48
  %c123 = load ptr, ptr %c122
  %c124 = getelementptr i8, ptr %c123, i64 24
  %c125 = load i32, ptr %c124
  %c126 = and i32 %c125, -1
  %c127 = icmp eq i32 %c126, 1
  %c128 = and i1 %c121, %c127
  %c129 = getelementptr i8, ptr %c123, i64 64
  %c130 = load i32, ptr %c129
  %c131 = and i32 %c130, 1
  %c132 = icmp eq i32 %c131, 1
  %c133 = and i1 %c128, %c132
  %c134 = getelementptr i8, ptr %c123, i64 56
  %c135 = load ptr, ptr %c134
  %c136 = getelementptr i8, ptr %c135, i64 28
  %c137 = load i32, ptr %c136
  %c138 = and i32 %c137, -1
  %c139 = icmp eq i32 %c138, 12
  %c140 = and i1 %c133, %c139
  %c141 = getelementptr i8, ptr %c135, i64 26
  %c142 = load i8, ptr %c141
  %c143 = and i8 %c142, -1
  %c144 = icmp eq i8 %c143, 61
  %c145 = and i1 %c140, %c144
  br i1 %c145, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c27, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %c27, i64 16
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr i8, ptr %c51, i64 32
  %v13 = load ptr, ptr %v12
  %v14 = getelementptr i8, ptr %v13, i64 0
  %v15 = load i64, ptr %v14
  %v16 = getelementptr i8, ptr %c51, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c75, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c75, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c99, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c99, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c123, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %c123, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = call i32 @praxia_timing_use_of_limits_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, double %c25, ptr null, ptr null, i64 0, i64 8, ptr %v11, i64 %v9, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v15, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v36, i64 8)
  %v40 = load i64, ptr %result
  ret i64 %v40
}

define i64 @praxia_timing_cells_of(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load double, ptr %c72
  %c74 = getelementptr i8, ptr %arguments, i64 32
  %c75 = load ptr, ptr %c74
  %c76 = getelementptr i8, ptr %c75, i64 24
  %c77 = load i32, ptr %c76
  %c78 = and i32 %c77, -1
  %c79 = icmp eq i32 %c78, 1
  %c80 = and i1 %c71, %c79
  %c81 = getelementptr i8, ptr %c75, i64 64
  %c82 = load i32, ptr %c81
  %c83 = and i32 %c82, 1
  %c84 = icmp eq i32 %c83, 1
  %c85 = and i1 %c80, %c84
  %c86 = getelementptr i8, ptr %c75, i64 56
  %c87 = load ptr, ptr %c86
  %c88 = getelementptr i8, ptr %c87, i64 28
  %c89 = load i32, ptr %c88
  %c90 = and i32 %c89, -1
  %c91 = icmp eq i32 %c90, 12
  %c92 = and i1 %c85, %c91
  %c93 = getelementptr i8, ptr %c87, i64 26
  %c94 = load i8, ptr %c93
  %c95 = and i8 %c94, -1
  %c96 = icmp eq i8 %c95, 61
  %c97 = and i1 %c92, %c96
  br i1 %c97, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = mul i64 %v11, 8
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c49, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %c49, i64 16
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr i8, ptr %c75, i64 32
  %v22 = load ptr, ptr %v21
  %v23 = getelementptr i8, ptr %v22, i64 0
  %v24 = load i64, ptr %v23
  %v25 = getelementptr i8, ptr %c75, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = call i32 @praxia_timing_cells_of_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v9, i64 %v11, i64 %v12, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v20, i64 %v18, i64 8, double %c73, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v24, i64 8)
  %v28 = load i64, ptr %result
  ret i64 %v28
}

define i64 @praxia_timing_on_cells(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load double, ptr %c72
  %c74 = getelementptr i8, ptr %arguments, i64 32
  %c75 = load ptr, ptr %c74
  %c76 = getelementptr i8, ptr %c75, i64 24
  %c77 = load i32, ptr %c76
  %c78 = and i32 %c77, -1
  %c79 = icmp eq i32 %c78, 1
  %c80 = and i1 %c71, %c79
  %c81 = getelementptr i8, ptr %c75, i64 64
  %c82 = load i32, ptr %c81
  %c83 = and i32 %c82, 1
  %c84 = icmp eq i32 %c83, 1
  %c85 = and i1 %c80, %c84
  %c86 = getelementptr i8, ptr %c75, i64 56
  %c87 = load ptr, ptr %c86
  %c88 = getelementptr i8, ptr %c87, i64 28
  %c89 = load i32, ptr %c88
  %c90 = and i32 %c89, -1
  %c91 = icmp eq i32 %c90, 12
  %c92 = and i1 %c85, %c91
  %c93 = getelementptr i8, ptr %c87, i64 26
  %c94 = load i8, ptr %c93
  %c95 = and i8 %c94, -1
  %c96 = icmp eq i8 %c95, 61
  %c97 = and i1 %c92, %c96
  %c98 = getelementptr i8, ptr %arguments, i64 40
  %c99 = load ptr, ptr %c98
  %c100 = getelementptr i8, ptr %c99, i64 24
  %c101 = load i32, ptr %c100
  %c102 = and i32 %c101, -1
  %c103 = icmp eq i32 %c102, 1
  %c104 = and i1 %c97, %c103
  %c105 = getelementptr i8, ptr %c99, i64 64
  %c106 = load i32, ptr %c105
  %c107 = and i32 %c106, 1
  %c108 = icmp eq i32 %c107, 1
  %c109 = and i1 %c104, %c108
  %c110 = getelementptr i8, ptr %c99, i64 56
  %c111 = load ptr, ptr %c110
  %c112 = getelementptr i8, ptr %c111, i64 28
  %c113 = load i32, ptr %c112
  %c114 = and i32 %c113, -1
  %c115 = icmp eq i32 %c114, 12
  %c116 = and i1 %c109, %c115
  %c117 = getelementptr i8, ptr %c111, i64 26
  %c118 = load i8, ptr %c117
  %c119 = and i8 %c118, -1
  %c120 = icmp eq i8 %c119, 61
  %c121 = and i1 %c116, %c120
  %c122 = getelementptr i8, ptr %arguments, i64 48
  %c123 = load ptr, ptr %c122
  %c124 = getelementptr i8, ptr %c123, i64 24
  %c125 = load i32, ptr %c124
  %c126 = and i32 %c125, -1
  %c127 = icmp eq i32 %c126, 2
  %c128 = and i1 %c121, %c127
  %c129 = getelementptr i8, ptr %c123, i64 64
  %c130 = load i32, ptr %c129
  %c131 = and i32 %c130, 1
  %c132 = icmp eq i32 %c131, 1
  %c133 = and i1 %c128, %c132
  %c134 = getelementptr i8, ptr %c123, i64 56
  %c135 = load ptr, ptr %c134
  %c136 = getelementptr i8, ptr %c135, i64 28
  %c137 = load i32, ptr %c136
  %c138 = and i32 %c137, -1
  %c139 = icmp eq i32 %c138, 12
  %c140 = and i1 %c133, %c139
  %c141 = getelementptr i8, ptr %c135, i64 26
  %c142 = load i8, ptr %c141
  %c143 = and i8 %c142, -1
  %c144 = icmp eq i8 %c143, 61
  %c145 = and i1 %c140, %c144
  %c146 = getelementptr i8, ptr %arguments, i64 56
  %c147 = load ptr, ptr %c146
  %c148 = getelementptr i8, ptr %c147, i64 24
  %c149 = load i32, ptr %c148
  %c150 = and i32 %c149, -1
  %c151 = icmp eq i32 %c150, 1
  %c152 = and i1 %c145, %c151
  %c153 = getelementptr i8, ptr %c147, i64 64
  %c154 = load i32, ptr %c153
  %c155 = and i32 %c154, 1
  %c156 = icmp eq i32 %c155, 1
  %c157 = and i1 %c152, %c156
  %c158 = getelementptr i8, ptr %c147, i64 56
  %c159 = load ptr, ptr %c158
  %c160 = getelementptr i8, ptr %c159, i64 28
  %c161 = load i32, ptr %c160
  %c162 = and i32 %c161, -1
  %c163 = icmp eq i32 %c162, 12
  %c164 = and i1 %c157, %c163
  %c165 = getelementptr i8, ptr %c159, i64 26
  %c166 = load i8, ptr %c165
  %c167 = and i8 %c166, -1
  %c168 = icmp eq i8 %c167, 61
  %c169 = and i1 %c164, %c168
  br i1 %c169, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = mul i64 %v11, 8
  %v13 = getelementptr i8, ptr %c25, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c49, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %c49, i64 16
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr i8, ptr %c75, i64 32
  %v22 = load ptr, ptr %v21
  %v23 = getelementptr i8, ptr %v22, i64 0
  %v24 = load i64, ptr %v23
  %v25 = getelementptr i8, ptr %c75, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr i8, ptr %c99, i64 32
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr i8, ptr %v28, i64 0
  %v30 = load i64, ptr %v29
  %v31 = getelementptr i8, ptr %c99, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c123, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %v34, i64 8
  %v38 = load i64, ptr %v37
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr i8, ptr %c123, i64 16
  %v41 = load ptr, ptr %v40
  %v42 = getelementptr i8, ptr %c147, i64 32
  %v43 = load ptr, ptr %v42
  %v44 = getelementptr i8, ptr %v43, i64 0
  %v45 = load i64, ptr %v44
  %v46 = getelementptr i8, ptr %c147, i64 16
  %v47 = load ptr, ptr %v46
  %v48 = call i32 @praxia_timing_on_cells_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v9, i64 %v11, i64 %v12, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v20, i64 %v18, i64 8, double %c73, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v24, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v41, i64 %v36, i64 %v38, i64 %v39, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v47, i64 %v45, i64 8)
  %v49 = load i64, ptr %result
  ret i64 %v49
}

define i64 @praxia_timing_sampled(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 1
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 2
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 1
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 3
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  %c144 = getelementptr i8, ptr %arguments, i64 48
  %c145 = load ptr, ptr %c144
  %c146 = getelementptr i8, ptr %c145, i64 24
  %c147 = load i32, ptr %c146
  %c148 = and i32 %c147, -1
  %c149 = icmp eq i32 %c148, 4
  %c150 = and i1 %c143, %c149
  %c151 = getelementptr i8, ptr %c145, i64 64
  %c152 = load i32, ptr %c151
  %c153 = and i32 %c152, 1
  %c154 = icmp eq i32 %c153, 1
  %c155 = and i1 %c150, %c154
  %c156 = getelementptr i8, ptr %c145, i64 56
  %c157 = load ptr, ptr %c156
  %c158 = getelementptr i8, ptr %c157, i64 28
  %c159 = load i32, ptr %c158
  %c160 = and i32 %c159, -1
  %c161 = icmp eq i32 %c160, 12
  %c162 = and i1 %c155, %c161
  %c163 = getelementptr i8, ptr %c157, i64 26
  %c164 = load i8, ptr %c163
  %c165 = and i8 %c164, -1
  %c166 = icmp eq i8 %c165, 61
  %c167 = and i1 %c162, %c166
  br i1 %c167, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %c49, i64 16
  %v23 = load ptr, ptr %v22
  %v24 = getelementptr i8, ptr %c73, i64 32
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr i8, ptr %v25, i64 0
  %v27 = load i64, ptr %v26
  %v28 = getelementptr i8, ptr %v25, i64 8
  %v29 = load i64, ptr %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c97, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %c97, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = getelementptr i8, ptr %c121, i64 32
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr i8, ptr %v40, i64 0
  %v42 = load i64, ptr %v41
  %v43 = getelementptr i8, ptr %v40, i64 8
  %v44 = load i64, ptr %v43
  %v45 = getelementptr i8, ptr %v40, i64 16
  %v46 = load i64, ptr %v45
  %v47 = mul i64 %v46, 8
  %v48 = mul i64 %v44, %v47
  %v49 = getelementptr i8, ptr %c121, i64 16
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr i8, ptr %c145, i64 32
  %v52 = load ptr, ptr %v51
  %v53 = getelementptr i8, ptr %v52, i64 0
  %v54 = load i64, ptr %v53
  %v55 = getelementptr i8, ptr %v52, i64 8
  %v56 = load i64, ptr %v55
  %v57 = getelementptr i8, ptr %v52, i64 16
  %v58 = load i64, ptr %v57
  %v59 = getelementptr i8, ptr %v52, i64 24
  %v60 = load i64, ptr %v59
  %v61 = mul i64 %v60, 8
  %v62 = mul i64 %v58, %v61
  %v63 = mul i64 %v56, %v62
  %v64 = getelementptr i8, ptr %c145, i64 16
  %v65 = load ptr, ptr %v64
  %v66 = call i32 @praxia_timing_sampled_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v23, i64 %v21, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v27, i64 %v29, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v36, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v50, i64 %v42, i64 %v44, i64 %v46, i64 %v48, i64 %v47, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v65, i64 %v54, i64 %v56, i64 %v58, i64 %v60, i64 %v63, i64 %v62, i64 %v61, i64 8)
  %v67 = load i64, ptr %result
  ret i64 %v67
}

define i64 @praxia_timing_refined_law(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 2
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 1
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 1
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 2
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  br i1 %c143, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %v19, i64 8
  %v23 = load i64, ptr %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr i8, ptr %c49, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr i8, ptr %c73, i64 32
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr i8, ptr %v28, i64 0
  %v30 = load i64, ptr %v29
  %v31 = getelementptr i8, ptr %c73, i64 16
  %v32 = load ptr, ptr %v31
  %v33 = getelementptr i8, ptr %c97, i64 32
  %v34 = load ptr, ptr %v33
  %v35 = getelementptr i8, ptr %v34, i64 0
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %c97, i64 16
  %v38 = load ptr, ptr %v37
  %v39 = getelementptr i8, ptr %c121, i64 32
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr i8, ptr %v40, i64 0
  %v42 = load i64, ptr %v41
  %v43 = getelementptr i8, ptr %v40, i64 8
  %v44 = load i64, ptr %v43
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr i8, ptr %c121, i64 16
  %v47 = load ptr, ptr %v46
  %v48 = call i32 @praxia_timing_refined_law_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v21, i64 %v23, i64 %v24, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v32, i64 %v30, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v38, i64 %v36, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v47, i64 %v42, i64 %v44, i64 %v45, i64 8)
  %v49 = load i64, ptr %result
  ret i64 %v49
}

define i64 @praxia_timing_on_spline(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 3
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  br i1 %c71, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %v19, i64 8
  %v23 = load i64, ptr %v22
  %v24 = getelementptr i8, ptr %v19, i64 16
  %v25 = load i64, ptr %v24
  %v26 = mul i64 %v25, 8
  %v27 = mul i64 %v23, %v26
  %v28 = getelementptr i8, ptr %c49, i64 16
  %v29 = load ptr, ptr %v28
  %v30 = call i32 @praxia_timing_on_spline_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v29, i64 %v21, i64 %v23, i64 %v25, i64 %v27, i64 %v26, i64 8)
  %v31 = load i64, ptr %result
  ret i64 %v31
}

define i64 @praxia_timing_at_knots(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 2
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 2
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 3
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 4
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  br i1 %c95, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %v1, i64 8
  %v5 = load i64, ptr %v4
  %v6 = mul i64 %v5, 8
  %v7 = getelementptr i8, ptr %c1, i64 16
  %v8 = load ptr, ptr %v7
  %v9 = getelementptr i8, ptr %c25, i64 32
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr i8, ptr %v10, i64 0
  %v12 = load i64, ptr %v11
  %v13 = getelementptr i8, ptr %v10, i64 8
  %v14 = load i64, ptr %v13
  %v15 = mul i64 %v14, 8
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %v19, i64 8
  %v23 = load i64, ptr %v22
  %v24 = getelementptr i8, ptr %v19, i64 16
  %v25 = load i64, ptr %v24
  %v26 = mul i64 %v25, 8
  %v27 = mul i64 %v23, %v26
  %v28 = getelementptr i8, ptr %c49, i64 16
  %v29 = load ptr, ptr %v28
  %v30 = getelementptr i8, ptr %c73, i64 32
  %v31 = load ptr, ptr %v30
  %v32 = getelementptr i8, ptr %v31, i64 0
  %v33 = load i64, ptr %v32
  %v34 = getelementptr i8, ptr %v31, i64 8
  %v35 = load i64, ptr %v34
  %v36 = getelementptr i8, ptr %v31, i64 16
  %v37 = load i64, ptr %v36
  %v38 = getelementptr i8, ptr %v31, i64 24
  %v39 = load i64, ptr %v38
  %v40 = mul i64 %v39, 8
  %v41 = mul i64 %v37, %v40
  %v42 = mul i64 %v35, %v41
  %v43 = getelementptr i8, ptr %c73, i64 16
  %v44 = load ptr, ptr %v43
  %v45 = call i32 @praxia_timing_at_knots_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v8, i64 %v3, i64 %v5, i64 %v6, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v12, i64 %v14, i64 %v15, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v29, i64 %v21, i64 %v23, i64 %v25, i64 %v27, i64 %v26, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v44, i64 %v33, i64 %v35, i64 %v37, i64 %v39, i64 %v42, i64 %v41, i64 %v40, i64 8)
  %v46 = load i64, ptr %result
  ret i64 %v46
}

define i64 @praxia_timing_in_cells(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 4
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 5
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  br i1 %c71, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %v1, i64 8
  %v5 = load i64, ptr %v4
  %v6 = getelementptr i8, ptr %v1, i64 16
  %v7 = load i64, ptr %v6
  %v8 = getelementptr i8, ptr %v1, i64 24
  %v9 = load i64, ptr %v8
  %v10 = mul i64 %v9, 8
  %v11 = mul i64 %v7, %v10
  %v12 = mul i64 %v5, %v11
  %v13 = getelementptr i8, ptr %c1, i64 16
  %v14 = load ptr, ptr %v13
  %v15 = getelementptr i8, ptr %c25, i64 32
  %v16 = load ptr, ptr %v15
  %v17 = getelementptr i8, ptr %v16, i64 0
  %v18 = load i64, ptr %v17
  %v19 = getelementptr i8, ptr %v16, i64 8
  %v20 = load i64, ptr %v19
  %v21 = getelementptr i8, ptr %v16, i64 16
  %v22 = load i64, ptr %v21
  %v23 = mul i64 %v22, 8
  %v24 = mul i64 %v20, %v23
  %v25 = getelementptr i8, ptr %c25, i64 16
  %v26 = load ptr, ptr %v25
  %v27 = getelementptr i8, ptr %c49, i64 32
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr i8, ptr %v28, i64 0
  %v30 = load i64, ptr %v29
  %v31 = getelementptr i8, ptr %v28, i64 8
  %v32 = load i64, ptr %v31
  %v33 = getelementptr i8, ptr %v28, i64 16
  %v34 = load i64, ptr %v33
  %v35 = getelementptr i8, ptr %v28, i64 24
  %v36 = load i64, ptr %v35
  %v37 = getelementptr i8, ptr %v28, i64 32
  %v38 = load i64, ptr %v37
  %v39 = mul i64 %v38, 8
  %v40 = mul i64 %v36, %v39
  %v41 = mul i64 %v34, %v40
  %v42 = mul i64 %v32, %v41
  %v43 = getelementptr i8, ptr %c49, i64 16
  %v44 = load ptr, ptr %v43
  %v45 = call i32 @praxia_timing_in_cells_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v14, i64 %v3, i64 %v5, i64 %v7, i64 %v9, i64 %v12, i64 %v11, i64 %v10, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v26, i64 %v18, i64 %v20, i64 %v22, i64 %v24, i64 %v23, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v44, i64 %v30, i64 %v32, i64 %v34, i64 %v36, i64 %v38, i64 %v42, i64 %v41, i64 %v40, i64 %v39, i64 8)
  %v46 = load i64, ptr %result
  ret i64 %v46
}

define i64 @praxia_timing_hasten(ptr %arguments) {
  %result = alloca i64
  %error = alloca ptr
  %c0 = getelementptr i8, ptr %arguments, i64 0
  %c1 = load ptr, ptr %c0
  %c2 = getelementptr i8, ptr %c1, i64 24
  %c3 = load i32, ptr %c2
  %c4 = and i32 %c3, -1
  %c5 = icmp eq i32 %c4, 1
  %c6 = and i1 true, %c5
  %c7 = getelementptr i8, ptr %c1, i64 64
  %c8 = load i32, ptr %c7
  %c9 = and i32 %c8, 1
  %c10 = icmp eq i32 %c9, 1
  %c11 = and i1 %c6, %c10
  %c12 = getelementptr i8, ptr %c1, i64 56
  %c13 = load ptr, ptr %c12
  %c14 = getelementptr i8, ptr %c13, i64 28
  %c15 = load i32, ptr %c14
  %c16 = and i32 %c15, -1
  %c17 = icmp eq i32 %c16, 12
  %c18 = and i1 %c11, %c17
  %c19 = getelementptr i8, ptr %c13, i64 26
  %c20 = load i8, ptr %c19
  %c21 = and i8 %c20, -1
  %c22 = icmp eq i8 %c21, 61
  %c23 = and i1 %c18, %c22
  %c24 = getelementptr i8, ptr %arguments, i64 8
  %c25 = load ptr, ptr %c24
  %c26 = getelementptr i8, ptr %c25, i64 24
  %c27 = load i32, ptr %c26
  %c28 = and i32 %c27, -1
  %c29 = icmp eq i32 %c28, 3
  %c30 = and i1 %c23, %c29
  %c31 = getelementptr i8, ptr %c25, i64 64
  %c32 = load i32, ptr %c31
  %c33 = and i32 %c32, 1
  %c34 = icmp eq i32 %c33, 1
  %c35 = and i1 %c30, %c34
  %c36 = getelementptr i8, ptr %c25, i64 56
  %c37 = load ptr, ptr %c36
  %c38 = getelementptr i8, ptr %c37, i64 28
  %c39 = load i32, ptr %c38
  %c40 = and i32 %c39, -1
  %c41 = icmp eq i32 %c40, 12
  %c42 = and i1 %c35, %c41
  %c43 = getelementptr i8, ptr %c37, i64 26
  %c44 = load i8, ptr %c43
  %c45 = and i8 %c44, -1
  %c46 = icmp eq i8 %c45, 61
  %c47 = and i1 %c42, %c46
  %c48 = getelementptr i8, ptr %arguments, i64 16
  %c49 = load ptr, ptr %c48
  %c50 = getelementptr i8, ptr %c49, i64 24
  %c51 = load i32, ptr %c50
  %c52 = and i32 %c51, -1
  %c53 = icmp eq i32 %c52, 3
  %c54 = and i1 %c47, %c53
  %c55 = getelementptr i8, ptr %c49, i64 64
  %c56 = load i32, ptr %c55
  %c57 = and i32 %c56, 1
  %c58 = icmp eq i32 %c57, 1
  %c59 = and i1 %c54, %c58
  %c60 = getelementptr i8, ptr %c49, i64 56
  %c61 = load ptr, ptr %c60
  %c62 = getelementptr i8, ptr %c61, i64 28
  %c63 = load i32, ptr %c62
  %c64 = and i32 %c63, -1
  %c65 = icmp eq i32 %c64, 12
  %c66 = and i1 %c59, %c65
  %c67 = getelementptr i8, ptr %c61, i64 26
  %c68 = load i8, ptr %c67
  %c69 = and i8 %c68, -1
  %c70 = icmp eq i8 %c69, 61
  %c71 = and i1 %c66, %c70
  %c72 = getelementptr i8, ptr %arguments, i64 24
  %c73 = load ptr, ptr %c72
  %c74 = getelementptr i8, ptr %c73, i64 24
  %c75 = load i32, ptr %c74
  %c76 = and i32 %c75, -1
  %c77 = icmp eq i32 %c76, 4
  %c78 = and i1 %c71, %c77
  %c79 = getelementptr i8, ptr %c73, i64 64
  %c80 = load i32, ptr %c79
  %c81 = and i32 %c80, 1
  %c82 = icmp eq i32 %c81, 1
  %c83 = and i1 %c78, %c82
  %c84 = getelementptr i8, ptr %c73, i64 56
  %c85 = load ptr, ptr %c84
  %c86 = getelementptr i8, ptr %c85, i64 28
  %c87 = load i32, ptr %c86
  %c88 = and i32 %c87, -1
  %c89 = icmp eq i32 %c88, 12
  %c90 = and i1 %c83, %c89
  %c91 = getelementptr i8, ptr %c85, i64 26
  %c92 = load i8, ptr %c91
  %c93 = and i8 %c92, -1
  %c94 = icmp eq i8 %c93, 61
  %c95 = and i1 %c90, %c94
  %c96 = getelementptr i8, ptr %arguments, i64 32
  %c97 = load ptr, ptr %c96
  %c98 = getelementptr i8, ptr %c97, i64 24
  %c99 = load i32, ptr %c98
  %c100 = and i32 %c99, -1
  %c101 = icmp eq i32 %c100, 3
  %c102 = and i1 %c95, %c101
  %c103 = getelementptr i8, ptr %c97, i64 64
  %c104 = load i32, ptr %c103
  %c105 = and i32 %c104, 1
  %c106 = icmp eq i32 %c105, 1
  %c107 = and i1 %c102, %c106
  %c108 = getelementptr i8, ptr %c97, i64 56
  %c109 = load ptr, ptr %c108
  %c110 = getelementptr i8, ptr %c109, i64 28
  %c111 = load i32, ptr %c110
  %c112 = and i32 %c111, -1
  %c113 = icmp eq i32 %c112, 12
  %c114 = and i1 %c107, %c113
  %c115 = getelementptr i8, ptr %c109, i64 26
  %c116 = load i8, ptr %c115
  %c117 = and i8 %c116, -1
  %c118 = icmp eq i8 %c117, 61
  %c119 = and i1 %c114, %c118
  %c120 = getelementptr i8, ptr %arguments, i64 40
  %c121 = load ptr, ptr %c120
  %c122 = getelementptr i8, ptr %c121, i64 24
  %c123 = load i32, ptr %c122
  %c124 = and i32 %c123, -1
  %c125 = icmp eq i32 %c124, 3
  %c126 = and i1 %c119, %c125
  %c127 = getelementptr i8, ptr %c121, i64 64
  %c128 = load i32, ptr %c127
  %c129 = and i32 %c128, 1
  %c130 = icmp eq i32 %c129, 1
  %c131 = and i1 %c126, %c130
  %c132 = getelementptr i8, ptr %c121, i64 56
  %c133 = load ptr, ptr %c132
  %c134 = getelementptr i8, ptr %c133, i64 28
  %c135 = load i32, ptr %c134
  %c136 = and i32 %c135, -1
  %c137 = icmp eq i32 %c136, 12
  %c138 = and i1 %c131, %c137
  %c139 = getelementptr i8, ptr %c133, i64 26
  %c140 = load i8, ptr %c139
  %c141 = and i8 %c140, -1
  %c142 = icmp eq i8 %c141, 61
  %c143 = and i1 %c138, %c142
  %c144 = getelementptr i8, ptr %arguments, i64 48
  %c145 = load ptr, ptr %c144
  %c146 = getelementptr i8, ptr %c145, i64 24
  %c147 = load i32, ptr %c146
  %c148 = and i32 %c147, -1
  %c149 = icmp eq i32 %c148, 1
  %c150 = and i1 %c143, %c149
  %c151 = getelementptr i8, ptr %c145, i64 64
  %c152 = load i32, ptr %c151
  %c153 = and i32 %c152, 1
  %c154 = icmp eq i32 %c153, 1
  %c155 = and i1 %c150, %c154
  %c156 = getelementptr i8, ptr %c145, i64 56
  %c157 = load ptr, ptr %c156
  %c158 = getelementptr i8, ptr %c157, i64 28
  %c159 = load i32, ptr %c158
  %c160 = and i32 %c159, -1
  %c161 = icmp eq i32 %c160, 12
  %c162 = and i1 %c155, %c161
  %c163 = getelementptr i8, ptr %c157, i64 26
  %c164 = load i8, ptr %c163
  %c165 = and i8 %c164, -1
  %c166 = icmp eq i8 %c165, 61
  %c167 = and i1 %c162, %c166
  %c168 = getelementptr i8, ptr %arguments, i64 56
  %c169 = load ptr, ptr %c168
  %c170 = getelementptr i8, ptr %c169, i64 24
  %c171 = load i32, ptr %c170
  %c172 = and i32 %c171, -1
  %c173 = icmp eq i32 %c172, 5
  %c174 = and i1 %c167, %c173
  %c175 = getelementptr i8, ptr %c169, i64 64
  %c176 = load i32, ptr %c175
  %c177 = and i32 %c176, 1
  %c178 = icmp eq i32 %c177, 1
  %c179 = and i1 %c174, %c178
  %c180 = getelementptr i8, ptr %c169, i64 56
  %c181 = load ptr, ptr %c180
  %c182 = getelementptr i8, ptr %c181, i64 28
  %c183 = load i32, ptr %c182
  %c184 = and i32 %c183, -1
  %c185 = icmp eq i32 %c184, 12
  %c186 = and i1 %c179, %c185
  %c187 = getelementptr i8, ptr %c181, i64 26
  %c188 = load i8, ptr %c187
  %c189 = and i8 %c188, -1
  %c190 = icmp eq i8 %c189, 61
  %c191 = and i1 %c186, %c190
  %c192 = getelementptr i8, ptr %arguments, i64 64
  %c193 = load ptr, ptr %c192
  %c194 = getelementptr i8, ptr %c193, i64 24
  %c195 = load i32, ptr %c194
  %c196 = and i32 %c195, -1
  %c197 = icmp eq i32 %c196, 4
  %c198 = and i1 %c191, %c197
  %c199 = getelementptr i8, ptr %c193, i64 64
  %c200 = load i32, ptr %c199
  %c201 = and i32 %c200, 1
  %c202 = icmp eq i32 %c201, 1
  %c203 = and i1 %c198, %c202
  %c204 = getelementptr i8, ptr %c193, i64 56
  %c205 = load ptr, ptr %c204
  %c206 = getelementptr i8, ptr %c205, i64 28
  %c207 = load i32, ptr %c206
  %c208 = and i32 %c207, -1
  %c209 = icmp eq i32 %c208, 12
  %c210 = and i1 %c203, %c209
  %c211 = getelementptr i8, ptr %c205, i64 26
  %c212 = load i8, ptr %c211
  %c213 = and i8 %c212, -1
  %c214 = icmp eq i8 %c213, 61
  %c215 = and i1 %c210, %c214
  %c216 = getelementptr i8, ptr %arguments, i64 72
  %c217 = load double, ptr %c216
  %c218 = getelementptr i8, ptr %arguments, i64 80
  %c219 = load double, ptr %c218
  %c220 = getelementptr i8, ptr %arguments, i64 88
  %c221 = load i64, ptr %c220
  %c222 = getelementptr i8, ptr %arguments, i64 96
  %c223 = load ptr, ptr %c222
  %c224 = getelementptr i8, ptr %c223, i64 24
  %c225 = load i32, ptr %c224
  %c226 = and i32 %c225, -1
  %c227 = icmp eq i32 %c226, 1
  %c228 = and i1 %c215, %c227
  %c229 = getelementptr i8, ptr %c223, i64 64
  %c230 = load i32, ptr %c229
  %c231 = and i32 %c230, 1
  %c232 = icmp eq i32 %c231, 1
  %c233 = and i1 %c228, %c232
  %c234 = getelementptr i8, ptr %c223, i64 56
  %c235 = load ptr, ptr %c234
  %c236 = getelementptr i8, ptr %c235, i64 28
  %c237 = load i32, ptr %c236
  %c238 = and i32 %c237, -1
  %c239 = icmp eq i32 %c238, 12
  %c240 = and i1 %c233, %c239
  %c241 = getelementptr i8, ptr %c235, i64 26
  %c242 = load i8, ptr %c241
  %c243 = and i8 %c242, -1
  %c244 = icmp eq i8 %c243, 61
  %c245 = and i1 %c240, %c244
  %c246 = getelementptr i8, ptr %arguments, i64 104
  %c247 = load ptr, ptr %c246
  %c248 = getelementptr i8, ptr %c247, i64 24
  %c249 = load i32, ptr %c248
  %c250 = and i32 %c249, -1
  %c251 = icmp eq i32 %c250, 4
  %c252 = and i1 %c245, %c251
  %c253 = getelementptr i8, ptr %c247, i64 64
  %c254 = load i32, ptr %c253
  %c255 = and i32 %c254, 1
  %c256 = icmp eq i32 %c255, 1
  %c257 = and i1 %c252, %c256
  %c258 = getelementptr i8, ptr %c247, i64 56
  %c259 = load ptr, ptr %c258
  %c260 = getelementptr i8, ptr %c259, i64 28
  %c261 = load i32, ptr %c260
  %c262 = and i32 %c261, -1
  %c263 = icmp eq i32 %c262, 12
  %c264 = and i1 %c257, %c263
  %c265 = getelementptr i8, ptr %c259, i64 26
  %c266 = load i8, ptr %c265
  %c267 = and i8 %c266, -1
  %c268 = icmp eq i8 %c267, 61
  %c269 = and i1 %c264, %c268
  %c270 = getelementptr i8, ptr %arguments, i64 112
  %c271 = load ptr, ptr %c270
  %c272 = getelementptr i8, ptr %c271, i64 24
  %c273 = load i32, ptr %c272
  %c274 = and i32 %c273, -1
  %c275 = icmp eq i32 %c274, 5
  %c276 = and i1 %c269, %c275
  %c277 = getelementptr i8, ptr %c271, i64 64
  %c278 = load i32, ptr %c277
  %c279 = and i32 %c278, 1
  %c280 = icmp eq i32 %c279, 1
  %c281 = and i1 %c276, %c280
  %c282 = getelementptr i8, ptr %c271, i64 56
  %c283 = load ptr, ptr %c282
  %c284 = getelementptr i8, ptr %c283, i64 28
  %c285 = load i32, ptr %c284
  %c286 = and i32 %c285, -1
  %c287 = icmp eq i32 %c286, 12
  %c288 = and i1 %c281, %c287
  %c289 = getelementptr i8, ptr %c283, i64 26
  %c290 = load i8, ptr %c289
  %c291 = and i8 %c290, -1
  %c292 = icmp eq i8 %c291, 61
  %c293 = and i1 %c288, %c292
  %c294 = getelementptr i8, ptr %arguments, i64 120
  %c295 = load ptr, ptr %c294
  %c296 = getelementptr i8, ptr %c295, i64 24
  %c297 = load i32, ptr %c296
  %c298 = and i32 %c297, -1
  %c299 = icmp eq i32 %c298, 2
  %c300 = and i1 %c293, %c299
  %c301 = getelementptr i8, ptr %c295, i64 64
  %c302 = load i32, ptr %c301
  %c303 = and i32 %c302, 1
  %c304 = icmp eq i32 %c303, 1
  %c305 = and i1 %c300, %c304
  %c306 = getelementptr i8, ptr %c295, i64 56
  %c307 = load ptr, ptr %c306
  %c308 = getelementptr i8, ptr %c307, i64 28
  %c309 = load i32, ptr %c308
  %c310 = and i32 %c309, -1
  %c311 = icmp eq i32 %c310, 12
  %c312 = and i1 %c305, %c311
  %c313 = getelementptr i8, ptr %c307, i64 26
  %c314 = load i8, ptr %c313
  %c315 = and i8 %c314, -1
  %c316 = icmp eq i8 %c315, 61
  %c317 = and i1 %c312, %c316
  %c318 = getelementptr i8, ptr %arguments, i64 128
  %c319 = load ptr, ptr %c318
  %c320 = getelementptr i8, ptr %c319, i64 24
  %c321 = load i32, ptr %c320
  %c322 = and i32 %c321, -1
  %c323 = icmp eq i32 %c322, 2
  %c324 = and i1 %c317, %c323
  %c325 = getelementptr i8, ptr %c319, i64 64
  %c326 = load i32, ptr %c325
  %c327 = and i32 %c326, 1
  %c328 = icmp eq i32 %c327, 1
  %c329 = and i1 %c324, %c328
  %c330 = getelementptr i8, ptr %c319, i64 56
  %c331 = load ptr, ptr %c330
  %c332 = getelementptr i8, ptr %c331, i64 28
  %c333 = load i32, ptr %c332
  %c334 = and i32 %c333, -1
  %c335 = icmp eq i32 %c334, 12
  %c336 = and i1 %c329, %c335
  %c337 = getelementptr i8, ptr %c331, i64 26
  %c338 = load i8, ptr %c337
  %c339 = and i8 %c338, -1
  %c340 = icmp eq i8 %c339, 61
  %c341 = and i1 %c336, %c340
  %c342 = getelementptr i8, ptr %arguments, i64 136
  %c343 = load ptr, ptr %c342
  %c344 = getelementptr i8, ptr %c343, i64 24
  %c345 = load i32, ptr %c344
  %c346 = and i32 %c345, -1
  %c347 = icmp eq i32 %c346, 1
  %c348 = and i1 %c341, %c347
  %c349 = getelementptr i8, ptr %c343, i64 64
  %c350 = load i32, ptr %c349
  %c351 = and i32 %c350, 1
  %c352 = icmp eq i32 %c351, 1
  %c353 = and i1 %c348, %c352
  %c354 = getelementptr i8, ptr %c343, i64 56
  %c355 = load ptr, ptr %c354
  %c356 = getelementptr i8, ptr %c355, i64 28
  %c357 = load i32, ptr %c356
  %c358 = and i32 %c357, -1
  %c359 = icmp eq i32 %c358, 12
  %c360 = and i1 %c353, %c359
  %c361 = getelementptr i8, ptr %c355, i64 26
  %c362 = load i8, ptr %c361
  %c363 = and i8 %c362, -1
  %c364 = icmp eq i8 %c363, 61
  %c365 = and i1 %c360, %c364
  br i1 %c365, label %right, label %wrong
wrong:
  ret i64 -9223372036854775808
right:
  %v0 = getelementptr i8, ptr %c1, i64 32
  %v1 = load ptr, ptr %v0
  %v2 = getelementptr i8, ptr %v1, i64 0
  %v3 = load i64, ptr %v2
  %v4 = getelementptr i8, ptr %c1, i64 16
  %v5 = load ptr, ptr %v4
  %v6 = getelementptr i8, ptr %c25, i64 32
  %v7 = load ptr, ptr %v6
  %v8 = getelementptr i8, ptr %v7, i64 0
  %v9 = load i64, ptr %v8
  %v10 = getelementptr i8, ptr %v7, i64 8
  %v11 = load i64, ptr %v10
  %v12 = getelementptr i8, ptr %v7, i64 16
  %v13 = load i64, ptr %v12
  %v14 = mul i64 %v13, 8
  %v15 = mul i64 %v11, %v14
  %v16 = getelementptr i8, ptr %c25, i64 16
  %v17 = load ptr, ptr %v16
  %v18 = getelementptr i8, ptr %c49, i64 32
  %v19 = load ptr, ptr %v18
  %v20 = getelementptr i8, ptr %v19, i64 0
  %v21 = load i64, ptr %v20
  %v22 = getelementptr i8, ptr %v19, i64 8
  %v23 = load i64, ptr %v22
  %v24 = getelementptr i8, ptr %v19, i64 16
  %v25 = load i64, ptr %v24
  %v26 = mul i64 %v25, 8
  %v27 = mul i64 %v23, %v26
  %v28 = getelementptr i8, ptr %c49, i64 16
  %v29 = load ptr, ptr %v28
  %v30 = getelementptr i8, ptr %c73, i64 32
  %v31 = load ptr, ptr %v30
  %v32 = getelementptr i8, ptr %v31, i64 0
  %v33 = load i64, ptr %v32
  %v34 = getelementptr i8, ptr %v31, i64 8
  %v35 = load i64, ptr %v34
  %v36 = getelementptr i8, ptr %v31, i64 16
  %v37 = load i64, ptr %v36
  %v38 = getelementptr i8, ptr %v31, i64 24
  %v39 = load i64, ptr %v38
  %v40 = mul i64 %v39, 8
  %v41 = mul i64 %v37, %v40
  %v42 = mul i64 %v35, %v41
  %v43 = getelementptr i8, ptr %c73, i64 16
  %v44 = load ptr, ptr %v43
  %v45 = getelementptr i8, ptr %c97, i64 32
  %v46 = load ptr, ptr %v45
  %v47 = getelementptr i8, ptr %v46, i64 0
  %v48 = load i64, ptr %v47
  %v49 = getelementptr i8, ptr %v46, i64 8
  %v50 = load i64, ptr %v49
  %v51 = getelementptr i8, ptr %v46, i64 16
  %v52 = load i64, ptr %v51
  %v53 = mul i64 %v52, 8
  %v54 = mul i64 %v50, %v53
  %v55 = getelementptr i8, ptr %c97, i64 16
  %v56 = load ptr, ptr %v55
  %v57 = getelementptr i8, ptr %c121, i64 32
  %v58 = load ptr, ptr %v57
  %v59 = getelementptr i8, ptr %v58, i64 0
  %v60 = load i64, ptr %v59
  %v61 = getelementptr i8, ptr %v58, i64 8
  %v62 = load i64, ptr %v61
  %v63 = getelementptr i8, ptr %v58, i64 16
  %v64 = load i64, ptr %v63
  %v65 = mul i64 %v64, 8
  %v66 = mul i64 %v62, %v65
  %v67 = getelementptr i8, ptr %c121, i64 16
  %v68 = load ptr, ptr %v67
  %v69 = getelementptr i8, ptr %c145, i64 32
  %v70 = load ptr, ptr %v69
  %v71 = getelementptr i8, ptr %v70, i64 0
  %v72 = load i64, ptr %v71
  %v73 = getelementptr i8, ptr %c145, i64 16
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr i8, ptr %c169, i64 32
  %v76 = load ptr, ptr %v75
  %v77 = getelementptr i8, ptr %v76, i64 0
  %v78 = load i64, ptr %v77
  %v79 = getelementptr i8, ptr %v76, i64 8
  %v80 = load i64, ptr %v79
  %v81 = getelementptr i8, ptr %v76, i64 16
  %v82 = load i64, ptr %v81
  %v83 = getelementptr i8, ptr %v76, i64 24
  %v84 = load i64, ptr %v83
  %v85 = getelementptr i8, ptr %v76, i64 32
  %v86 = load i64, ptr %v85
  %v87 = mul i64 %v86, 8
  %v88 = mul i64 %v84, %v87
  %v89 = mul i64 %v82, %v88
  %v90 = mul i64 %v80, %v89
  %v91 = getelementptr i8, ptr %c169, i64 16
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr i8, ptr %c193, i64 32
  %v94 = load ptr, ptr %v93
  %v95 = getelementptr i8, ptr %v94, i64 0
  %v96 = load i64, ptr %v95
  %v97 = getelementptr i8, ptr %v94, i64 8
  %v98 = load i64, ptr %v97
  %v99 = getelementptr i8, ptr %v94, i64 16
  %v100 = load i64, ptr %v99
  %v101 = getelementptr i8, ptr %v94, i64 24
  %v102 = load i64, ptr %v101
  %v103 = mul i64 %v102, 8
  %v104 = mul i64 %v100, %v103
  %v105 = mul i64 %v98, %v104
  %v106 = getelementptr i8, ptr %c193, i64 16
  %v107 = load ptr, ptr %v106
  %v108 = getelementptr i8, ptr %c223, i64 32
  %v109 = load ptr, ptr %v108
  %v110 = getelementptr i8, ptr %v109, i64 0
  %v111 = load i64, ptr %v110
  %v112 = getelementptr i8, ptr %c223, i64 16
  %v113 = load ptr, ptr %v112
  %v114 = getelementptr i8, ptr %c247, i64 32
  %v115 = load ptr, ptr %v114
  %v116 = getelementptr i8, ptr %v115, i64 0
  %v117 = load i64, ptr %v116
  %v118 = getelementptr i8, ptr %v115, i64 8
  %v119 = load i64, ptr %v118
  %v120 = getelementptr i8, ptr %v115, i64 16
  %v121 = load i64, ptr %v120
  %v122 = getelementptr i8, ptr %v115, i64 24
  %v123 = load i64, ptr %v122
  %v124 = mul i64 %v123, 8
  %v125 = mul i64 %v121, %v124
  %v126 = mul i64 %v119, %v125
  %v127 = getelementptr i8, ptr %c247, i64 16
  %v128 = load ptr, ptr %v127
  %v129 = getelementptr i8, ptr %c271, i64 32
  %v130 = load ptr, ptr %v129
  %v131 = getelementptr i8, ptr %v130, i64 0
  %v132 = load i64, ptr %v131
  %v133 = getelementptr i8, ptr %v130, i64 8
  %v134 = load i64, ptr %v133
  %v135 = getelementptr i8, ptr %v130, i64 16
  %v136 = load i64, ptr %v135
  %v137 = getelementptr i8, ptr %v130, i64 24
  %v138 = load i64, ptr %v137
  %v139 = getelementptr i8, ptr %v130, i64 32
  %v140 = load i64, ptr %v139
  %v141 = mul i64 %v140, 8
  %v142 = mul i64 %v138, %v141
  %v143 = mul i64 %v136, %v142
  %v144 = mul i64 %v134, %v143
  %v145 = getelementptr i8, ptr %c271, i64 16
  %v146 = load ptr, ptr %v145
  %v147 = getelementptr i8, ptr %c295, i64 32
  %v148 = load ptr, ptr %v147
  %v149 = getelementptr i8, ptr %v148, i64 0
  %v150 = load i64, ptr %v149
  %v151 = getelementptr i8, ptr %v148, i64 8
  %v152 = load i64, ptr %v151
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr i8, ptr %c295, i64 16
  %v155 = load ptr, ptr %v154
  %v156 = getelementptr i8, ptr %c319, i64 32
  %v157 = load ptr, ptr %v156
  %v158 = getelementptr i8, ptr %v157, i64 0
  %v159 = load i64, ptr %v158
  %v160 = getelementptr i8, ptr %v157, i64 8
  %v161 = load i64, ptr %v160
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr i8, ptr %c319, i64 16
  %v164 = load ptr, ptr %v163
  %v165 = getelementptr i8, ptr %c343, i64 32
  %v166 = load ptr, ptr %v165
  %v167 = getelementptr i8, ptr %v166, i64 0
  %v168 = load i64, ptr %v167
  %v169 = getelementptr i8, ptr %c343, i64 16
  %v170 = load ptr, ptr %v169
  %v171 = call i32 @praxia_timing_hasten_of_arrays(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %v5, i64 %v3, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v17, i64 %v9, i64 %v11, i64 %v13, i64 %v15, i64 %v14, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v29, i64 %v21, i64 %v23, i64 %v25, i64 %v27, i64 %v26, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v44, i64 %v33, i64 %v35, i64 %v37, i64 %v39, i64 %v42, i64 %v41, i64 %v40, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v56, i64 %v48, i64 %v50, i64 %v52, i64 %v54, i64 %v53, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v68, i64 %v60, i64 %v62, i64 %v64, i64 %v66, i64 %v65, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v74, i64 %v72, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v92, i64 %v78, i64 %v80, i64 %v82, i64 %v84, i64 %v86, i64 %v90, i64 %v89, i64 %v88, i64 %v87, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v107, i64 %v96, i64 %v98, i64 %v100, i64 %v102, i64 %v105, i64 %v104, i64 %v103, i64 8, double %c217, double %c219, i64 %c221, ptr null, ptr null, i64 0, i64 8, ptr %v113, i64 %v111, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v128, i64 %v117, i64 %v119, i64 %v121, i64 %v123, i64 %v126, i64 %v125, i64 %v124, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v146, i64 %v132, i64 %v134, i64 %v136, i64 %v138, i64 %v140, i64 %v144, i64 %v143, i64 %v142, i64 %v141, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v155, i64 %v150, i64 %v152, i64 %v153, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v164, i64 %v159, i64 %v161, i64 %v162, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %v170, i64 %v168, i64 8)
  %v172 = load i64, ptr %result
  ret i64 %v172
}
